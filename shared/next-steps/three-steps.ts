// The three steps of a path for this area at this moment: what to do, who to call and whether they pick up now, what to say,
// what to record. Whatever an area lacks, a number that answers stands in for it.
import { type Moment, type Opening, openingAt } from './hours.ts';
import { isConfirmed, mayLead, rankServices } from './local-services.ts';
import {
  type AreaPack,
  type CallRef,
  type Capacity,
  type Line,
  type LocalService,
  type Pack,
  requiredSlots,
  type SlotId,
  type Step,
  type Three,
} from './types.ts';
import { daysBetween, wallTime } from './uk-time.ts';

type RequiredSlot = (typeof requiredSlots)[number];

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
  /** How many days ago somebody last said so; null where nobody did. */
  saidDaysAgo?: number | null;
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
  const leads = best && 'line' in step.call && mayLead(best, today) ? leading(ground, best, own.call) : null;
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

/** A service that is shut now does not stand before a line that answers now. */
function leading(ground: Ground, best: LocalService, own: Call): Call | null {
  const call = toCall(ground, best, 'service');
  return call.opening.kind === 'closed' && own.opening.kind === 'open' ? null : call;
}

/** `beside`: the area's contact for the other half of the day, which nobody should have to look for. */
type Own = { call: Call; beside: Call[]; missing: SlotId | null };

function callOf(ground: Ground, ref: CallRef): Own {
  if ('line' in ref) return { call: national(ground, ref.line), beside: [], missing: null };
  const slot = ground.area?.slots[ref.slot];
  if (!slot) return { call: national(ground, ref.otherwise), beside: [], missing: ref.slot };
  const day = toCall(ground, slot.day, 'area');
  const outOfHours = slot.outOfHours && toCall(ground, slot.outOfHours, 'area');
  if (!outOfHours) return onlyByDay(ground, ref, day);
  const isDay = day.opening.kind !== 'closed';
  return { call: isDay ? day : outOfHours, beside: [isDay ? outOfHours : day], missing: null };
}

const isRequired = (slot: SlotId): boolean => (requiredSlots as readonly SlotId[]).includes(slot);

/** A team that nobody needs to name for the night: while it is shut, a national line that answers now stands before it. */
function onlyByDay(ground: Ground, { slot, otherwise }: { slot: SlotId; otherwise: string }, day: Call): Own {
  if (isRequired(slot) || day.opening.kind !== 'closed') return { call: day, beside: [], missing: null };
  const instead = national(ground, otherwise);
  return instead.opening.kind === 'open'
    ? { call: instead, beside: [day], missing: null }
    : { call: day, beside: [instead], missing: null };
}

function national(ground: Ground, id: string): Call {
  const line = ground.pack.lines.find((one) => one.id === id);
  if (!line) throw new Error(`No line is called ${id}.`);
  return toCall(ground, line, 'national');
}

/** The contact that an area must name, the one that answers now first; none while the area has none. */
export function areaCalls(ground: Ground, slot: RequiredSlot): Call[] {
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
  if (!('capacity' in line)) return call;
  const { capacity, confirmedOn } = line;
  const saidDaysAgo = confirmedOn === null ? null : daysBetween(confirmedOn, today);
  return { ...call, capacity, isConfirmed: isConfirmed(line, today), saidDaysAgo };
}

const onceEach = (first: Call, calls: readonly Call[]): Call[] =>
  calls.filter(
    (call, at) =>
      call.line.id !== first.line.id && calls.findIndex((one) => one.line.id === call.line.id) === at,
  );
