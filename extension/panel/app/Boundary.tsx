// A bug of ours takes down one screen, not the panel: the way to help and the drafts stay in reach.
import { Component, type ReactNode } from 'react';
import { Button, Notice, PageTitle, Stack } from '#extension/kit/index.ts';
import { words } from './messages.ts';

export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Stack gap="normal">
        <PageTitle id="page-title">{words.crash.title}</PageTitle>
        <Notice
          kind="danger"
          actions={
            <Button icon="refresh" onPress={() => window.location.reload()}>
              {words.crash.again}
            </Button>
          }
        >
          {words.crash.words}
        </Notice>
      </Stack>
    );
  }
}
