// What can be set going from the three steps, each with one press; and the words that go along, before they go.
import { useState } from 'react';
import { Button, Caption, Link, LiveWords, Notice, Stack } from '#extension/kit/index.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import { chaseOrder, type Outcome } from '#shared/next-steps/actions.ts';
import { crisisNote } from '#shared/next-steps/crisis-note.ts';
import type { Moment } from '#shared/next-steps/hours.ts';
import { areaCalls, type threeSteps } from '#shared/next-steps/three-steps.ts';
import { addDays, dayInWords } from '#shared/next-steps/uk-time.ts';
import type { Place } from '#shared/next-steps/walker.ts';
import { CallCard } from './CallCard.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { WordsAlong } from './WordsAlong.tsx';

type DeedsProps = {
  ground: NextStepsGround;
  place: Extract<Place, { kind: 'steps' }>;
  steps: ReturnType<typeof threeSteps>;
  moment: Moment;
  today: string;
};

const nothing = { said: '', toast: '' };

/** One press makes the chase and the note together; each press is one order with one id. */
export function Deeds({ ground, place, steps, moment, today }: DeedsProps) {
  const [asked, setAsked] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState<Order['kind'] | null>(null);
  const [said, setSaid] = useState('');
  const [note, setNote] = useState<NoteDraft | null>(null);
  const [isByHand, setIsByHand] = useState(false);
  const { actions, pack, selection } = ground;
  const { path, outcome } = place;
  if (!actions) return null;
  const common = () => ({
    id: ground.newId(),
    pathId: path.id,
    need: path.need,
    packVersion: pack.version,
    madeAt: new Date(ground.nowMs()).toISOString(),
  });
  const carryOut = async (order: Order, also: { said: string; toast: string }): Promise<void> => {
    setBusy(order.kind);
    const end: Outcome = await actions.carryOut(order);
    setBusy(null);
    if (order.kind === 'supervision') setAsked(end);
    if (end === 'here') return;
    const isUnkept = end === 'unkept';
    const came = isUnkept ? words.unkept : words.said[order.kind][end];
    // That nobody hears it is said louder, with whom to call.
    setSaid(end === 'unheard' ? '' : [also.said, came].filter(Boolean).join(' '));
    ground.toast({
      words: [also.toast, isUnkept ? words.unkept : words.toast[order.kind][end]].filter(Boolean).join('. '),
      kind: isUnkept ? 'warning' : 'success',
    });
  };
  const chaseAndNote = async (): Promise<void> => {
    const draft = crisisNote({ pack, path, steps, today });
    const isCopied = await ground.copy(ground.writeNote(draft));
    setNote(draft);
    setIsByHand(!isCopied);
    const services = steps.flatMap(({ call }) => (call.from === 'service' ? [call.line.id] : []));
    const chase = words.chaseMade(dayInWords(addDays(today, path.chaseInDays)));
    await carryOut(chaseOrder(common(), path, today, services), {
      said: `${isCopied ? words.noteCopied : words.noteByHand} ${chase}`,
      toast: isCopied ? words.noteCopiedToast : '',
    });
  };
  const isUrgent = outcome !== 'usual';
  // What a worker lives through never goes into a person’s record.
  const isAboutWorker = path.need === 'worker-safety' || path.need === 'worker-wellbeing';
  return (
    <Stack gap="snug" as="section" aria-label={words.next}>
      {!isAboutWorker && (
        <Button
          kind="primary"
          isWide
          icon="note"
          isBusy={busy === 'chase'}
          onPress={() => void chaseAndNote()}
        >
          {words.chaseAndNote}
        </Button>
      )}
      <WordsAlong ground={ground} />
      <Button
        isWide
        icon="people"
        isBusy={busy === 'supervision'}
        onPress={() =>
          void carryOut({ ...common(), kind: 'supervision', isUrgent, text: selection }, nothing)
        }
      >
        {words.supervision}
      </Button>
      <Button
        isWide
        icon="ask"
        isBusy={busy === 'ask'}
        onPress={() =>
          void carryOut({ ...common(), kind: 'ask', title: path.title, text: selection }, nothing)
        }
      >
        {words.ask}
      </Button>
      {said && <Caption>{said}</Caption>}
      {asked && <Asked ground={ground} moment={moment} end={asked} />}
      <LiveWords words={isByHand ? words.noteByHand : ''} />
      {note !== null && ground.note(note, path.need, () => setNote(null))}
    </Stack>
  );
}

/** After asking for supervision: a request is no call. Where nobody hears it now, the line to ring stands right here. */
function Asked({ ground, moment, end }: { ground: NextStepsGround; moment: Moment; end: Outcome }) {
  const { pack, area, ways } = ground;
  const calls = areaCalls({ pack, area, moment }, 'supervisor');
  const isHeard = end === 'done';
  return (
    <>
      {end === 'unheard' && <Notice kind="warning">{words.said.supervision.unheard}</Notice>}
      {!isHeard && calls.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={words.supervisorLine}>
          {calls.map((call, at) => (
            <li key={call.line.id}>
              <CallCard call={call} ground={ground} isFirst={at === 0} />
            </li>
          ))}
        </Stack>
      )}
      {!isHeard && calls.length === 0 && <Notice kind="warning">{words.noSupervisorLine}</Notice>}
      {end !== 'kept' && end !== 'unkept' && <Link href={ways.supervision()}>{words.supervisionState}</Link>}
    </>
  );
}
