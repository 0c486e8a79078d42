// The screen on which one asks: what arrived from the page, or an empty box to paste and type into.
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import {
  Button,
  Disclosure,
  EmptyState,
  Heading,
  Link,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
} from '#extension/kit/index.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { Composer } from './Composer.tsx';
import { isBlank } from './draft/draft.ts';
import type { AskGround } from './ground.ts';
import { words } from './messages.ts';

export type Arrival = 'empty' | 'too-long' | 'blocked';

export type AskViewProps = {
  ground: AskGround;
  draftId: string;
  /** Why the words did not come from the page. */
  arrival?: Arrival;
  onGone: () => void;
};

export function AskView({ ground, draftId, arrival, onGone }: AskViewProps) {
  const draft = useStore(ground.desk.store, (all) => all.drafts[draftId]);
  const isLoaded = useStore(ground.desk.store, (all) => all.isLoaded);
  if (!draft)
    return (
      <Stack gap="wide">
        <Title />
        {isLoaded ? (
          <EmptyState
            title={words.gone.title}
            icon="ask"
            actions={
              <Link kind="action" href={ground.ways.ask()}>
                {words.gone.begin}
              </Link>
            }
          >
            {words.gone.words}
          </EmptyState>
        ) : (
          <Skeleton words={words.incoming} />
        )}
      </Stack>
    );
  const discard = () => {
    const undo = ground.desk.remove(draft.id);
    ground.toast({
      words: words.drafts.deleted,
      kind: 'info',
      action: { label: words.drafts.undo, onPress: undo },
    });
    onGone();
  };
  return (
    <Stack gap="normal">
      <Title />
      {arrival && (
        <Notice kind="warning" isSpoken="politely">
          {arrival === 'too-long'
            ? words.arrivals['too-long'](limits.selectionCharsMax)
            : words.arrivals[arrival]}
        </Notice>
      )}
      <Composer
        key={draft.id}
        ground={ground}
        draft={draft}
        autoFocus={arrival !== undefined || draft.source !== 'selection'}
      />
      <Row>
        <Button kind="quiet" size="small" icon="remove" onPress={discard}>
          {words.drafts.discard}
        </Button>
      </Row>
    </Stack>
  );
}

/** The page is still being read. */
export function IncomingView({ onLate, lateMs }: { onLate: () => void; lateMs: number }) {
  // The clock is outside: a worker that died says nothing.
  useEffect(() => {
    const timer = setTimeout(onLate, lateMs);
    return () => clearTimeout(timer);
  }, [onLate, lateMs]);
  return (
    <Stack gap="normal">
      <Title />
      <Skeleton count={5} words={words.incoming} />
    </Stack>
  );
}

function Title() {
  return (
    <>
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title">{words.title}</PageTitle>
    </>
  );
}

export type AnswerBoxProps = {
  ground: AskGround;
  threadId: ThreadId;
  pseudonym: string;
  isMine: boolean;
  /** Who asked with the name hidden goes on so: one slip would tell everybody who asked. */
  askedAnonymously: boolean;
  /** Its channel lets a moderator look first at a post with a kept word. */
  holdsOverruled: boolean;
};

/** The place to answer at the foot of a thread. Its draft is found again after the panel was closed. */
export function AnswerBox({
  ground,
  threadId,
  pseudonym,
  isMine,
  askedAnonymously,
  holdsOverruled,
}: AnswerBoxProps) {
  const { desk } = ground;
  const isLoaded = useStore(desk.store, (all) => all.isLoaded);
  const draft = useStore(desk.store, (all) =>
    Object.values(all.drafts).find((one) => one.threadId === threadId),
  );
  // Storage is outside: one is begun when none lies there, and again when one was posted.
  useEffect(() => {
    if (isLoaded && !draft) desk.begin({ source: 'blank', isAnonymous: askedAnonymously, threadId });
  }, [isLoaded, draft, desk, threadId, askedAnonymously]);
  useFocusAfterPosting(draft?.id);
  if (!isLoaded) return null;
  if (!draft) return <Notice>{words.drafts.full(limits.draftsMax)}</Notice>;
  const composer = (
    <Composer
      key={draft.id}
      ground={ground}
      draft={draft}
      pseudonym={pseudonym}
      askedAnonymously={askedAnonymously}
      holdsOverruled={holdsOverruled}
    />
  );
  // Who asked rarely adds to their own question; who reads another's came to answer it.
  if (isMine)
    return (
      <Disclosure kind="card" level={2} summary={words.body.addHeading} isOpenAtFirst={!isBlank(draft)}>
        {composer}
      </Disclosure>
    );
  return (
    <Stack as="section" gap="normal" aria-labelledby="write-an-answer">
      <Heading level={2} size="small" id="write-an-answer" isFocusable>
        {words.body.answerHeading}
      </Heading>
      {composer}
    </Stack>
  );
}

/** The box that was posted is gone and a new one stands there: the focus stays in its place instead of falling to nowhere. */
function useFocusAfterPosting(draftId: string | undefined): void {
  const before = useRef(draftId);
  useEffect(() => {
    const wasAnother = before.current !== undefined && draftId !== undefined && before.current !== draftId;
    if (draftId !== undefined) before.current = draftId;
    if (wasAnother) document.getElementById('write-an-answer')?.focus({ preventScroll: true });
  }, [draftId]);
}
