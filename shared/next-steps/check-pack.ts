// What must be true of the content before anyone relies on it. Run in the suite, before publishing, and on every pack that
// arrives: a pack with a problem is refused and the old one stays. Problems name ids, for curators.
import type { AreaPack, CallRef, Line, Pack, SlotId } from './types.ts';
import { requiredSlots } from './types.ts';
import { decisionsMax, movesAt, placeOf, start, step, type Trail } from './walker.ts';

export type Problem = { about: string; what: string };

export const tilesMax = 8;
export const questionsMax = 2;
const isoDayPattern = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Fewer spaces than digits, so that it can be read and dialled. */
const numberPattern = /^(?=(?:\D*\d){3})\+?\d[\d ]{1,16}$/;

export function checkPack(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const say = (about: string, what: string) => problems.push({ about, what });
  const lines = new Set(pack.lines.map((line) => line.id));
  const steps = new Set(pack.steps.map((one) => one.id));
  const paths = new Set(pack.paths.map((path) => path.id));
  const groups = new Set(pack.groups.map((group) => group.id));

  for (const [kind, ids] of [
    ['line', pack.lines],
    ['step', pack.steps],
    ['path', pack.paths],
    ['group', pack.groups],
  ] as const)
    for (const id of twice(ids.map((one) => one.id))) say(id, `two ${kind}s have this id`);

  for (const line of pack.lines) for (const what of checkLine(line)) say(line.id, what);

  const checkCall = (about: string, ref: CallRef) => {
    const id = 'line' in ref ? ref.line : ref.otherwise;
    if (!lines.has(id)) say(about, `calls ${id}, which is no line`);
  };
  for (const one of pack.steps) {
    checkCall(one.id, one.call);
    for (const ref of one.others ?? []) checkCall(one.id, ref);
    if (!one.title.trim() || !one.what.trim() || !one.record.trim()) say(one.id, 'says too little');
    if (one.say.some((sentence) => !/[.?!]$/.test(sentence.trim())))
      say(one.id, 'what to say is two sentences');
    if (!one.source.trim()) say(one.id, 'has no source');
    if (!isoDayPattern.test(one.reviewBy)) say(one.id, 'has no review-by date');
  }

  for (const path of pack.paths) {
    if (path.questions.length > questionsMax) say(path.id, 'asks too many questions');
    if (path.words.length === 0) say(path.id, 'cannot be found by words');
    if (path.watch && !paths.has(path.watch.path)) say(path.id, 'watches for a path that is not there');
    for (const question of path.questions)
      if (!path.outcomes[question.ifYes]) say(question.id, 'leads nowhere');
    for (const [outcome, three] of Object.entries(path.outcomes)) {
      if (three.length !== 3 || new Set(three).size !== 3) say(path.id, `${outcome} is not three steps`);
      for (const id of three) if (!steps.has(id)) say(path.id, `${outcome} names ${id}, which is no step`);
    }
  }

  for (const group of [pack.first, ...pack.groups]) {
    if (group.tiles.length === 0 || group.tiles.length > tilesMax)
      say(group.id, 'has none or too many tiles');
    for (const tile of group.tiles)
      if (tile.kind === 'path' ? !paths.has(tile.path) : !groups.has(tile.group))
        say(group.id, 'has a tile to nowhere');
  }
  for (const id of [...pack.danger, ...pack.support]) if (!lines.has(id)) say(id, 'is on a card and no line');
  if (pack.lines.find((line) => line.id === pack.danger[0])?.number !== '999')
    say('danger', '999 does not stand first');

  // Only a pack that is whole can be walked.
  return problems.length > 0 ? problems : [...problems, ...checkWalk(pack)];
}

/** Every way through: no dead end, no more decisions than promised, no path that cannot be reached. */
function checkWalk(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<string>();
  const walk = (trail: Trail, decisions: number) => {
    const place = placeOf(pack, trail);
    if (place.kind === 'steps') {
      reached.add(place.path.id);
      if (decisions > decisionsMax) problems.push({ about: place.path.id, what: 'takes too many decisions' });
      return;
    }
    const moves = movesAt(pack, trail).filter((move) => move.kind !== 'danger' && move.kind !== 'end');
    if (moves.length === 0) problems.push({ about: place.kind, what: 'is a dead end' });
    if (decisions > decisionsMax) return;
    for (const move of moves) walk(step(pack, trail, move), decisions + 1);
  };
  walk(start, 0);
  for (const path of pack.paths)
    if (!reached.has(path.id)) problems.push({ about: path.id, what: 'cannot be reached by the tiles' });
  return problems;
}

export function checkLine(line: Line): string[] {
  return [
    numberPattern.test(line.number) ? null : 'has no number that can be dialled',
    line.source.trim() ? null : 'has no source',
    line.checkedOn === null || isoDayPattern.test(line.checkedOn)
      ? null
      : 'has a checked-on date that is none',
    isoDayPattern.test(line.reviewBy) ? null : 'has no review-by date',
    line.hours.kind === 'unconfirmed' && line.hoursWords !== null
      ? 'claims hours that nobody confirmed'
      : null,
    line.hours.kind === 'weekly' && line.hours.week.some((spans) => spans.some((one) => one.to <= one.from))
      ? 'closes before it opens'
      : null,
  ].filter((what) => what !== null);
}

/** An area is not published without its safeguarding contacts, by day and out of hours, and a supervisor's line. */
export function checkArea(area: AreaPack): Problem[] {
  const problems: Problem[] = [];
  for (const id of requiredSlots) {
    const slot = area.slots[id];
    if (!slot) problems.push({ about: id, what: 'has no contact' });
    else if (id !== 'supervisor' && slot.day.hours.kind !== 'always' && !slot.outOfHours)
      problems.push({ about: id, what: 'has no contact out of hours' });
  }
  for (const [id, slot] of Object.entries(area.slots) as [SlotId, NonNullable<AreaPack['slots'][SlotId]>][])
    for (const line of [slot.day, slot.outOfHours].filter((one) => one !== null))
      for (const what of checkLine(line)) problems.push({ about: id, what });
  for (const service of area.services)
    for (const what of checkLine(service)) problems.push({ about: service.id, what });
  return problems;
}

/** Why this pack may not be published for real people; in an evaluation a missing reviewer is allowed, with its banner. */
export function checkPublishing(pack: Pack, isProduction: boolean): Problem[] {
  const unreviewed =
    isProduction && !(pack.reviewedBy?.name.trim() && pack.reviewedBy.role.trim() && pack.reviewedBy.on)
      ? [{ about: 'pack', what: 'has not been reviewed by a named person' }]
      : [];
  return [...unreviewed, ...checkPack(pack)];
}

export type Expired = { kind: 'line' | 'step' | 'holidays'; id: string; reviewBy: string };

/** What is past its review date, for curators; the panel marks the same entries where they stand. */
export function expiredEntries(pack: Pack, area: AreaPack | null, today: string): Expired[] {
  const own = area ? Object.values(area.slots).flatMap((slot) => [slot.day, slot.outOfHours]) : [];
  const lines = [...pack.lines, ...own, ...(area?.services ?? [])].filter((line) => line !== null);
  return [
    ...lines.map(({ id, reviewBy }): Expired => ({ kind: 'line', id, reviewBy })),
    ...pack.steps.map(({ id, reviewBy }): Expired => ({ kind: 'step', id, reviewBy })),
    { kind: 'holidays' as const, id: 'bank-holidays', reviewBy: pack.holidays.reviewBy },
  ].filter((entry) => entry.reviewBy < today);
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
