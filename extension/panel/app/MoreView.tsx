// What is not needed every day: who I am here, colours, drafts, sessions, how live updates stand.
import {
  Button,
  Caption,
  Link,
  PageTitle,
  RadioGroup,
  Skeleton,
  Stack,
  SummaryList,
  type Theme,
} from '#extension/kit/index.ts';
import { roleLabels } from '#extension/panel/features/channels/index.ts';
import type { Me } from '#shared/contract/session.ts';
import { isMember } from './duty.ts';
import { MoreGroups } from './MoreGroups.tsx';
import { words } from './messages.ts';

import type { LiveState } from './ports.ts';

export type MoreViewProps = {
  me: Me | undefined;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  live: LiveState;
  version: string;
  openOptions: (() => void) | null;
  isLeaving: boolean;
  onSignOut: () => void;
};

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function MoreView({
  me,
  theme,
  onTheme,
  live,
  version,
  openOptions,
  isLeaving,
  onSignOut,
}: MoreViewProps) {
  return (
    <Stack gap="wide">
      <title>{`${words.more.title} – ${words.product}`}</title>
      <PageTitle id="page-title" caption={me?.communityName}>
        {words.more.title}
      </PageTitle>
      {me ? (
        <SummaryList
          rows={[
            { id: 'name', label: words.more.name, value: me.name },
            { id: 'organisation', label: words.more.organisation, value: me.organisation },
            { id: 'area', label: words.more.area, value: me.area ?? words.more.noArea },
            {
              id: 'roles',
              label: words.more.roles,
              value: me.roles.map((role) => roleLabels[role]).join(', '),
            },
            ...(isMember(me) ? [{ id: 'live', label: words.more.updates, value: words.live[live] }] : []),
          ]}
        />
      ) : (
        <Skeleton count={4} />
      )}
      <MoreGroups me={me} />
      <RadioGroup
        label={words.more.theme}
        choices={themes.map((id) => ({ id, label: words.more.themes[id] }))}
        value={theme}
        onChange={(value) => onTheme(value as Theme)}
      />
      {openOptions && (
        <Link kind="action" onPress={openOptions}>
          {words.more.settings}
        </Link>
      )}
      <Button isWide icon="sign-out" isBusy={isLeaving} onPress={onSignOut}>
        {words.more.signOut}
      </Button>
      <Caption>{words.more.version(version)}</Caption>
    </Stack>
  );
}
