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
import { mayHave } from '#extension/panel/features/keys/index.ts';
import { peopleWords } from '#extension/panel/features/people/index.ts';
import { safeShareWords } from '#extension/panel/features/stripping/index.ts';
import type { Me } from '#shared/contract/session.ts';
import { words } from './messages.ts';
import type { LiveState } from './ports.ts';
import { ways } from './routes.ts';

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
            { id: 'live', label: words.more.updates, value: words.live[live] },
          ]}
        />
      ) : (
        <Skeleton count={4} />
      )}
      <RadioGroup
        label={words.more.theme}
        choices={themes.map((id) => ({ id, label: words.more.themes[id] }))}
        value={theme}
        onChange={(value) => onTheme(value as Theme)}
      />
      <Stack gap="snug">
        <Link kind="action" href={ways.services()}>
          {words.more.services}
        </Link>
        <Link kind="action" href={ways.library()}>
          {words.more.library}
        </Link>
        <Link kind="action" href={ways.learn()}>
          {words.more.learn}
        </Link>
        <Link kind="action" href={ways.safeShare()}>
          {safeShareWords.title}
        </Link>
        <Link kind="action" href={ways.insights()}>
          {words.more.insights}
        </Link>
        <Link kind="action" href={ways.chases()}>
          {words.more.chases}
        </Link>
        <Link kind="action" href={ways.supervision()}>
          {words.more.supervision}
        </Link>
        {me?.roles.includes('moderator') && (
          <Link kind="action" href={ways.moderation()}>
            {words.more.moderation}
          </Link>
        )}
        {me?.roles.includes('moderator') && (
          <Link kind="action" href={ways.talkReports()}>
            {words.more.talkReports}
          </Link>
        )}
        {me?.roles.includes('curator') && (
          <Link kind="action" href={ways.pathStanding()}>
            {words.more.pathStanding}
          </Link>
        )}
        {me?.roles.includes('auditor') && (
          <Link kind="action" href={ways.audit()}>
            {words.more.audit}
          </Link>
        )}
        <Link kind="action" href={ways.talks()}>
          {words.more.talks}
        </Link>
        <Link kind="action" href={ways.myOffer()}>
          {words.more.mentoring}
        </Link>
        <Link kind="action" href={ways.whoToAsk()}>
          {peopleWords.title}
        </Link>
        <Link kind="action" href={ways.standing()}>
          {words.more.standing}
        </Link>
        <Link kind="action" href={ways.nudges()}>
          {words.more.nudges}
        </Link>
        <Link kind="action" href={ways.drafts()}>
          {words.more.drafts}
        </Link>
        <Link kind="action" href={ways.sessions()}>
          {words.more.sessions}
        </Link>
        {me && mayHave(me.roles).length > 0 && (
          <Link kind="action" href={ways.keys()}>
            {words.more.keys}
          </Link>
        )}
        <Link kind="action" href={ways.danger()}>
          {words.danger}
        </Link>
        {openOptions && (
          <Link kind="action" onPress={openOptions}>
            {words.more.settings}
          </Link>
        )}
      </Stack>
      <Button isWide icon="sign-out" isBusy={isLeaving} onPress={onSignOut}>
        {words.more.signOut}
      </Button>
      <Caption>{words.more.version(version)}</Caption>
    </Stack>
  );
}
