// The way in: one button for each provider, with the provider's own name on it. Shown to whoever is signed out or locked.
import { useMutation } from '@tanstack/react-query';
import {
  Button,
  Card,
  Icon,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
} from '#extension/kit/index.ts';
import { Refusal, type RefusalCode } from '#shared/basics/refusals.ts';
import type { Provider, Suspension } from '#shared/contract/session.ts';
import { wordsFor } from '#shared/contract/words.ts';
import type { SessionCalls } from './calls.ts';
import { words } from './messages.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { useOffer } from './use-offer.ts';

export type SignInViewProps = {
  calls: SessionCalls;
  /** Why the person stands here. */
  why:
    | { kind: 'first' }
    | { kind: 'locked'; minutes: number }
    | { kind: 'ended'; code: RefusalCode; suspension: Suspension | null };
  /** Something waits for them inside. */
  hasSelection: boolean;
  hasDrafts: boolean;
  onSignedIn: () => void;
  /** Where the service is, is set there; null where nobody may. */
  openSettings: (() => void) | null;
};

export function SignInView({
  calls,
  why,
  hasSelection,
  hasDrafts,
  onSignedIn,
  openSettings,
}: SignInViewProps) {
  const { offer, trouble, askAgain, isAskingAgain } = useOffer(calls);
  const signIn = useMutation({
    mutationFn: (provider: Provider) => calls.signIn(provider),
    onSuccess: (how) => {
      if (how === 'signed-in') onSignedIn();
    },
  });
  const [title, lead] = titleOf(why);
  return (
    <Stack gap="wide">
      <title>{`${title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={lead}>
        {title}
      </PageTitle>
      {why.kind === 'ended' && (
        <Notice kind="info" isSpoken="politely">
          {wordsFor(why.code)}
        </Notice>
      )}
      {why.kind === 'ended' && why.suspension !== null && <WhySuspended suspension={why.suspension} />}
      {hasSelection && <Notice kind="success">{words.signIn.selectionKept}</Notice>}
      {signIn.data === 'closed' && <Notice isSpoken="politely">{words.signIn.closed}</Notice>}
      {signIn.error && (
        <Notice kind="danger">
          {wordsFor(signIn.error instanceof Refusal ? signIn.error.code : 'unavailable')}
        </Notice>
      )}
      <Stack gap="snug">
        {offer === undefined && trouble !== 'unreachable' && (
          <Skeleton count={1} words={words.signIn.loading} />
        )}
        {trouble && (
          <NoAnswer
            trouble={trouble}
            onAgain={askAgain}
            isAsking={isAskingAgain}
            openSettings={openSettings}
          />
        )}
        {offer?.isEvaluation && (
          <Stack gap="tight">
            <Row>
              <Tag tone="purple">{words.signIn.evaluation}</Tag>
            </Row>
            <Text size="caption" tone="muted">
              {words.signIn.evaluationHint}
            </Text>
          </Stack>
        )}
        {offer?.providers.map((provider, at) => (
          <Button
            key={provider.key}
            kind={at === 0 ? 'primary' : 'secondary'}
            icon="sign-in"
            isWide
            isBusy={signIn.isPending && signIn.variables?.key === provider.key}
            busyWords={words.signIn.busy}
            onPress={() => signIn.mutate(provider)}
          >
            {words.signIn.with(provider.name)}
          </Button>
        ))}
      </Stack>
      <Stack gap="snug">
        <Row gap="snug" align="start" isOneLine>
          <Icon name="shield" />
          <Text size="caption">{words.signIn.promise}</Text>
        </Row>
        {hasDrafts && !hasSelection && (
          <Row gap="snug" align="start" isOneLine>
            <Icon name="note" />
            <Text size="caption">{words.signIn.draftsKept}</Text>
          </Row>
        )}
      </Stack>
    </Stack>
  );
}

/** Why, in the moderator's words, and who can tell more: there is nothing else that somebody suspended can open. */
function WhySuspended({ suspension }: { suspension: Suspension }) {
  return (
    <Card as="section" kind="warning" aria-label={words.suspended.why}>
      <Stack gap="snug">
        {suspension.words !== null && (
          <Stack gap="tight">
            <Text isStrong>{words.suspended.why}</Text>
            <Text keepsLines>{suspension.words}</Text>
          </Stack>
        )}
        <Stack gap="tight">
          <Text isStrong>{words.suspended.ask}</Text>
          {suspension.ask.length === 0 && <Text>{words.suspended.askNobody}</Text>}
          {suspension.ask.map(({ name, role }) => (
            <Text key={`${name} ${role}`}>{words.suspended.whom(name, role)}</Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

function titleOf(why: SignInViewProps['why']): [string, string] {
  if (why.kind === 'locked') return [words.signIn.lockedTitle, words.signIn.lockedLead(why.minutes)];
  if (why.kind === 'ended' && why.code === 'suspended') return [words.suspended.title, words.suspended.lead];
  if (why.kind === 'ended') return [words.signIn.endedTitle, words.signIn.lead];
  return [words.signIn.title, words.signIn.lead];
}
