// The three steps of a path for this area at this moment: what to do, who to call and whether they pick up now, what to say,
// what to record. Whatever an area lacks, a number that answers stands in for it.
import { type Moment, type Opening, openingAt } from './hours.ts';
import { isConfirmed, mayLead, rankServices } from './local-services.ts';
import type { AreaPack, CallRef, Capacity, Line, LocalService, Pack, SlotId, Step, Three } from './types.ts';
import { wallTime } from './uk-time.ts';

export type Call = {
  line: Line;
  opening: Opening;
  /** Past its review date: still shown, marked, and reported to curators. */
  isExpired: boolean;
  /** Nobody read the number on a page that can be named. */
  isUnchecked: boolean;
  /** `area`: the area's own contact. `service`: from the directory. */
  from: 'national' | 'area' | 'service';
  capacity?: Capacity;
  isConfirmed?: boolean;
};

export type NextStep = {
  step: Step;
  call: Call;
  others: Call[];
  /** The area's contact that should stand here and is not known. */
  missing: SlotId | null;
  isExpired: boolean;
};

export type Ground = { pack: Pack; area: AreaPack | null; moment: Moment };

export function threeSteps(ground: Ground, ids: Three): [NextStep, NextStep, NextStep] {
  const [one, two, three] = ids;
  return [nextStep(ground, one), nextStep(ground, two), nextStep(ground, three)];
}

function nextStep(ground: Ground, id: string): NextStep {
  const step = ground.pack.steps.find((one) => one.id === id);
  // The checks of the pack make this impossible; a hole here is ours and must be loud.
  if (!step) throw new Error(`No step is called ${id}.`);
  const today = wallTime(ground.moment.nowMs).day;
  const services = step.local && ground.area ? rankServices(ground.area.services, step.local, today) : [];
  const own = callOf(ground, step.call);
  const others = (step.others ?? []).map((ref) => callOf(ground, ref).call);
  const [best] = services;
  // Where the step is the area's own duty (safeguarding, housing), a service never takes its place.
  const leads = best && 'line' in step.call && mayLead(best, today) ? toCall(ground, best, 'service') : null;
  const rest = services
    .filter((service) => service !== best || !leads)
    .map((one) => toCall(ground, one, 'service'));
  return {
    step,
    call: leads ?? own.call,
    others: onceEach(leads ?? own.call, [...(leads ? [own.call] : []), ...own.beside, ...others, ...rest]),
    missing: own.missing,
    isExpired: step.reviewBy < today,
  };
}

/** `beside`: the area's contact for the other half of the day, which nobody should have to look for. */
type Own = { call: Call; beside: Call[]; missing: SlotId | null };

function callOf(ground: Ground, ref: CallRef): Own {
  if ('line' in ref) return { call: national(ground, ref.line), beside: [], missing: null };
  const slot = ground.area?.slots[ref.slot];
  if (!slot) return { call: national(ground, ref.otherwise), beside: [], missing: ref.slot };
  const day = toCall(ground, slot.day, 'area');
  const outOfHours = slot.outOfHours && toCall(ground, slot.outOfHours, 'area');
  if (!outOfHours) return { call: day, beside: [], missing: null };
  const isDay = day.opening.kind !== 'closed';
  return { call: isDay ? day : outOfHours, beside: [isDay ? outOfHours : day], missing: null };
}

function national(ground: Ground, id: string): Call {
  const line = ground.pack.lines.find((one) => one.id === id);
  if (!line) throw new Error(`No line is called ${id}.`);
  return toCall(ground, line, 'national');
}

/** An area's own contact, the one that answers now first; none while the area has none. */
export function areaCalls(ground: Ground, slot: SlotId): Call[] {
  if (!ground.area?.slots[slot]) return [];
  const { call, beside } = callOf(ground, { slot, otherwise: '' });
  return [call, ...beside];
}

export const dangerCalls = (ground: Ground): Call[] => ground.pack.danger.map((id) => national(ground, id));
export const supportCalls = (ground: Ground): Call[] => ground.pack.support.map((id) => national(ground, id));

function toCall(ground: Ground, line: Line | LocalService, from: Call['from']): Call {
  const today = wallTime(ground.moment.nowMs).day;
  const call: Call = {
    line,
    opening: openingAt(line.hours, ground.moment, ground.pack.holidays),
    isExpired: line.reviewBy < today,
    isUnchecked: line.checkedOn === null,
    from,
  };
  return 'capacity' in line
    ? { ...call, capacity: line.capacity, isConfirmed: isConfirmed(line, today) }
    : call;
}

const onceEach = (first: Call, calls: readonly Call[]): Call[] =>
  calls.filter(
    (call, at) =>
      call.line.id !== first.line.id && calls.findIndex((one) => one.line.id === call.line.id) === at,
  );
