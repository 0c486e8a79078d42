// Exactly three steps, then what can be set going from here. Whether anybody reviewed them, how old they are and for which hour
// they were worked out is said on the same screen.
import { useState } from 'react';
import { Button, Caption, Link, LiveWords, Notice, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import { chaseOrder, type Outcome } from '#shared/next-steps/actions.ts';
import { crisisNote } from '#shared/next-steps/crisis-note.ts';
import type { Moment } from '#shared/next-steps/hours.ts';
import { ageOf } from '#shared/next-steps/open-pack.ts';
import { areaCalls, threeSteps } from '#shared/next-steps/three-steps.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import type { AreaPack, Pack } from '#shared/next-steps/types.ts';
import { addDays, dayInWords, timeInWords, wallTime, weekdayNames } from '#shared/next-steps/uk-time.ts';
import { type Place, step, type Trail } from '#shared/next-steps/walker.ts';
import { CallCard } from './CallCard.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { StepCard } from './StepCard.tsx';

type Props = {
  ground: NextStepsGround;
  trail: Trail;
  place: Extract<Place, { kind: 'steps' }>;
  moment: Moment;
};

export function StepsScreen({ ground, trail, place, moment }: Props) {
  const { pack, area, ways } = ground;
  const { path } = place;
  const steps = threeSteps({ pack, area, moment }, place.steps);
  const wall = wallTime(moment.nowMs);
  const watched = path.watch && step(pack, trail, { kind: 'path', id: path.watch.path });
  return (
    <>
      <PageTitle id="page-title" caption={area ? words.for(area.areaName) : words.noArea}>
        {path.title}
      </PageTitle>
      {pack.reviewedBy === null && (
        <Notice kind="warning" isSpoken="no">
          {words.unreviewed}
        </Notice>
      )}
      {path.watch && watched && (
        <Text size="caption">
          {path.watch.words} <Link href={ways.at(writeTrail(watched))}>{titleOf(pack, path.watch.path)}</Link>
        </Text>
      )}
      {moment.isDoubtful && <Notice kind="warning">{words.doubtfulClock}</Notice>}
      <Stack as="ol" gap="normal" aria-label={words.threeSteps}>
        {steps.map((next, at) => (
          <StepCard key={next.step.id} next={next} number={at + 1} ground={ground} />
        ))}
      </Stack>
      <Deeds ground={ground} place={place} steps={steps} moment={moment} today={wall.day} />
      <Link kind="action" href={ways.at(writeTrail(step(pack, trail, { kind: 'end' })))}>
        {words.done}
      </Link>
      {ground.findMore && (
        <Button kind="quiet" icon="search" onPress={() => ground.findMore?.(path)}>
          {words.findMore}
        </Button>
      )}
      <Link href={ways.at([])}>{words.startAgain}</Link>
      <Standing pack={pack} area={area} today={wall.day} />
      <Caption>
        {words.asOf(`${weekdayNames[wall.weekday]} ${dayInWords(wall.day)}, ${timeInWords(wall.minutes)}`)}
      </Caption>
    </>
  );
}

const titleOf = (pack: Pack, id: string): string => pack.paths.find((one) => one.id === id)?.title ?? '';

/** Who stands behind these words, and since when. */
function Standing({ pack, area, today }: { pack: Pack; area: AreaPack | null; today: string }) {
  const age = ageOf(pack.publishedOn, today);
  const areaAge = area && ageOf(area.publishedOn, today);
  return (
    <>
      {pack.reviewedBy ? (
        <Caption>
          {words.reviewed(pack.reviewedBy.name, pack.reviewedBy.role, dayInWords(pack.reviewedBy.on))}
        </Caption>
      ) : null}
      <Caption>{age.isOld ? `${words.age(age.words)} ${words.old}` : words.age(age.words)}</Caption>
      {area && areaAge && (
        <Caption>
          {words.areaAge(area.areaName, areaAge.words)}
          {areaAge.isOld && ` ${words.old}`}
        </Caption>
      )}
    </>
  );
}

type DeedsProps = {
  ground: NextStepsGround;
  place: Extract<Place, { kind: 'steps' }>;
  steps: ReturnType<typeof threeSteps>;
  moment: Moment;
  today: string;
};

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

const nothing = { said: '', toast: '' };

/** One press makes the chase and the note together; each press is one order with one id. */
function Deeds({ ground, place, steps, moment, today }: DeedsProps) {
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
