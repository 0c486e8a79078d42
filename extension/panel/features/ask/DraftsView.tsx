// The drafts on this device, and a line on the first screen that says they wait.
import { useStore } from 'zustand';
import {
  Button,
  Caption,
  Card,
  EmptyState,
  Link,
  Notice,
  PageTitle,
  Row,
  Stack,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { draftsInOrder } from './draft/desk.ts';
import { proposeTitle } from './draft/title.ts';
import type { AskGround } from './ground.ts';
import { words } from './messages.ts';

export type DraftsViewProps = { ground: AskGround; threadHref: (threadId: string) => string };

export function DraftsView({ ground, threadHref }: DraftsViewProps) {
  const { desk } = ground;
  const drafts = draftsInOrder(useStore(desk.store, (all) => all.drafts));
  const isHolding = useStore(desk.store, (all) => all.held !== null);
  const remove = (id: string) => {
    const undo = desk.remove(id);
    document.getElementById('page-title')?.focus();
    ground.toast({
      words: words.drafts.deleted,
      kind: 'info',
      action: { label: words.drafts.undo, onPress: undo },
    });
  };
  return (
    <Stack gap="normal">
      <title>{`${words.drafts.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.drafts.lead}>
        {words.drafts.title}
      </PageTitle>
      {isHolding && (
        <Notice kind="warning" isSpoken="politely">
          {words.drafts.full(limits.draftsMax)}
        </Notice>
      )}
      {drafts.length === 0 && (
        <EmptyState title={words.drafts.emptyTitle} icon="note">
          {words.drafts.empty}
        </EmptyState>
      )}
      <Stack as="ul" gap="snug">
        {drafts.map((draft) => {
          const title = draft.title || proposeTitle(draft.body) || words.drafts.untitled;
          const href = draft.threadId ? threadHref(draft.threadId) : ground.ways.draft(draft.id);
          return (
            <Card as="li" key={draft.id}>
              <Stack gap="tight">
                <Text isStrong>
                  <Link href={href}>{title}</Link>
                </Text>
                <Caption>
                  {draft.threadId ? words.drafts.answer : words.drafts.question} ·{' '}
                  <Time at={draft.changedAt} now={ground.clock.nowMs()} />
                </Caption>
                <Row>
                  <Button
                    kind="quiet"
                    size="small"
                    icon="remove"
                    onPress={() => remove(draft.id)}
                    aria-label={`${words.drafts.delete}: ${title}`}
                  >
                    {words.drafts.delete}
                  </Button>
                </Row>
              </Stack>
            </Card>
          );
        })}
      </Stack>
    </Stack>
  );
}

export function DraftsLine({ ground }: { ground: AskGround }) {
  const count = draftsInOrder(useStore(ground.desk.store, (all) => all.drafts)).length;
  if (count === 0) return null;
  return (
    <Caption>
      <Link href={ground.ways.drafts()}>{words.drafts.count(count)}</Link>
    </Caption>
  );
}
