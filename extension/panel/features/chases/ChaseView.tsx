// One chase: how the handover stands at a glance, what to do now, and everything else folded away.
import { type ReactNode, useState } from 'react';
import {
  Button,
  Caption,
  Disclosure,
  Heading,
  Notice,
  Row,
  Skeleton,
  Stack,
  Tag,
} from '#extension/kit/index.ts';
import type { ChaseId, PostId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { Chase, ChaseInFull } from '#shared/contract/chases.ts';
import { sayDue } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import { AboutChase } from './parts/AboutChase.tsx';
import { stateTones } from './parts/ChaseCard.tsx';
import { Checks } from './parts/Checks.tsx';
import { Closing, Reopening } from './parts/Closing.tsx';
import { Describe, MoveDue } from './parts/Describe.tsx';
import { History } from './parts/History.tsx';
import { Life } from './parts/Life.tsx';
import { LinkBox } from './parts/LinkBox.tsx';
import { Nickname } from './parts/Nickname.tsx';
import { SayState } from './parts/SayState.tsx';
import { StepDown } from './parts/StepDown.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { Unsent } from './parts/Unsent.tsx';
import { WithThem } from './parts/WithThem.tsx';
import { answerThatHelped } from './source.ts';
import { useChase, useNickname, useQueued } from './use-chases.ts';

/** What the shell draws of the directory: whom to ring there, and who else takes people with the same need. */
export type Beside = Record<'contact' | 'elsewhere', (chase: Chase) => ReactNode> &
  /** Of a chase that came from an answer: the way to it, and what there is to say of it now. */
  Record<'answer' | 'helped', (postId: PostId) => ReactNode>;
type ChaseViewProps = { ground: ChasesGround; chaseId: ChaseId; beside: Beside };

export function ChaseView({ ground, chaseId, beside }: ChaseViewProps) {
  const query = useChase(ground, chaseId);
  const unsent = useQueued(ground, chaseId);
  const nickname = useNickname(ground, chaseId);
  const chase = query.data;
  const isOnItsWay = unsent.some((item) => item.deed === 'createChase');
  // Made offline: the server does not know it yet, and that is no trouble.
  const isAwaited = isOnItsWay && (!(query.error instanceof Refusal) || query.error.code !== 'not-allowed');
  const title = chase ? words.chase.title(chase.reference) : words.title;
  return (
    <Stack gap="normal">
      <title>{`${title} – Peer Hub`}</title>
      <Heading level={1} size="medium" id="page-title" isFocusable>
        {nickname ?? title}
      </Heading>
      <Unsent ground={ground} items={unsent} chase={chase} />
      {query.error && !isAwaited && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale={Boolean(chase)} />
      )}
      {!chase && isAwaited && <Notice kind="offline">{words.chase.notHere}</Notice>}
      {!chase && !query.error && !isAwaited && (
        <Skeleton kind="lines" count={5} words={words.chase.loading} />
      )}
      {chase && <Known ground={ground} chase={chase} beside={beside} />}
    </Stack>
  );
}

/** They could not, and it was not the person who did not want or was not found. */
const mayGoElsewhere = ({ state, cannotHelp }: Chase): boolean =>
  state === 'cannot-help' && cannotHelp !== 'declined' && cannotHelp !== 'could-not-reach';

type KnownProps = { ground: ChasesGround; chase: ChaseInFull; beside: Beside };

function Known({ ground, chase, beside }: KnownProps) {
  const isOpen = chase.closedAt === null;
  const helped = answerThatHelped(chase);
  const isOver = isOpen && (chase.state === 'ended' || chase.state === 'cannot-help');
  // A new state is a new form: what was being chosen on the old one is gone with it.
  const key = `${chase.id} ${chase.version}`;
  const closing = isOpen && (
    <Closing
      key={`close ${key}`}
      ground={ground}
      chase={chase}
      isOpenAtFirst={isOver || chase.isStepDownDue}
    />
  );
  return (
    <Stack gap="normal">
      <Row gap="tight">
        <Tag tone={isOpen ? 'accent' : 'neutral'} icon="link">
          {chase.reference}
        </Tag>
        {isOpen && (
          <Tag tone={chase.standsIn === 'overdue' ? 'danger' : stateTones.waiting} icon="calendar">
            {words.card.due(sayDue(chase.dueOn, ground.nowMs()))}
          </Tag>
        )}
      </Row>
      <CopyReference ground={ground} reference={chase.reference} />
      <NoteOfChase ground={ground} chase={chase} />
      <Life chase={chase} nowMs={ground.nowMs()} />
      {isOver && (
        <Notice kind="info" heading={words.chase.ended.heading} isSpoken="politely">
          {words.chase.ended.words}
        </Notice>
      )}
      <StepDown ground={ground} chase={chase} />
      {mayGoElsewhere(chase) && beside.elsewhere(chase)}
      {isOpen && !isOver && beside.contact(chase)}
      {isOpen && !isOver && <SayState key={`say ${key}`} ground={ground} chase={chase} />}
      {isOver && closing}
      {isOver && (
        <Disclosure kind="card" level={2} summary={words.chase.sayOtherwise}>
          <SayState key={`say ${key}`} ground={ground} chase={chase} />
        </Disclosure>
      )}
      {isOpen && <LinkBox ground={ground} chase={chase} />}
      <WithThem ground={ground} chase={chase} />
      {helped !== null && beside.helped(helped)}
      <AboutChase ground={ground} chase={chase} answer={beside.answer} />
      <Nickname ground={ground} chaseId={chase.id} />
      {isOpen && <MoveDue ground={ground} chase={chase} />}
      {!isOver && closing}
      <Checks ground={ground} chase={chase} />
      {isOpen && (
        <Disclosure kind="card" level={2} summary={words.chase.about.heading}>
          <Describe key={key} ground={ground} chase={chase} />
        </Disclosure>
      )}
      <History events={chase.events} nowMs={ground.nowMs()} />
      {!isOpen && <Reopening ground={ground} chase={chase} />}
    </Stack>
  );
}

function CopyReference({ ground, reference }: { ground: ChasesGround; reference: string }) {
  const copy = async () => {
    const isThere = await ground.copy(reference);
    ground.toast(isThere ? words.chase.copied : { words: words.chase.notCopied, kind: 'warning' });
  };
  return (
    <Row>
      <Button size="small" icon="copy" onPress={() => void copy()}>
        {words.chase.copyReference}
      </Button>
      <Caption>{words.chase.referenceHint}</Caption>
    </Row>
  );
}

/** What is known here is not typed again: the note begins with it. */
function NoteOfChase({ ground, chase }: { ground: ChasesGround; chase: ChaseInFull }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return ground.note(chase, () => setIsOpen(false));
  return (
    <Row>
      <Button size="small" icon="note" onPress={() => setIsOpen(true)}>
        {words.chase.note}
      </Button>
    </Row>
  );
}
