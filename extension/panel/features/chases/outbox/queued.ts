// One change of a chase as it rests on the device: ids, choices and words that passed the engine. What is read back is judged
// anew, because anything may stand in a storage.
import { z } from 'zod';
import type { DeedName, InputOf } from '#extension/panel/features/chases/calls.ts';
import { takeOut } from '#extension/panel/writing/index.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type RefusalCode, refusalCodes, type StillIdentifies } from '#shared/basics/refusals.ts';
import * as contract from '#shared/contract/chases.ts';
import { strip } from '#shared/stripping/index.ts';

const inputs = {
  createChase: contract.createChase.input,
  describeChase: contract.describeChase.input,
  moveDue: contract.moveDue.input,
  sayState: contract.sayState.input,
  closeChase: contract.closeChase.input,
  reopenChase: contract.reopenChase.input,
  planChecks: contract.planChecks.input,
  recordCheck: contract.recordCheck.input,
  carryOn: contract.carryOn.input,
} as const satisfies Record<DeedName, z.ZodType>;

export type AnyInput = { [Name in DeedName]: InputOf<Name> }[DeedName];
export type Queued = {
  id: string;
  /** Grows by one: what was done first is sent first, however the device's clock was set meanwhile. */
  order: number;
  /** Whose change it is: on a shared computer nobody sends another's. */
  personId: string;
  deed: DeedName;
  input: AnyInput;
  madeAt: string;
  /** Why it cannot be sent as it is; null: it waits. */
  refusal: RefusalCode | null;
  /** Where the words still identify, as the server found: kinds and offsets in them. */
  findings?: readonly StillIdentifies[];
};

const shape = z.object({
  id: z.string().regex(uuidPattern),
  order: z.number().int().min(0),
  personId: z.string().min(1).max(60),
  deed: z.enum(Object.keys(inputs) as [DeedName, ...DeedName[]]),
  input: z.unknown(),
  madeAt: z.iso.datetime(),
  refusal: z.enum(refusalCodes).nullable(),
  findings: z
    .array(z.object({ path: z.string(), kind: z.string(), start: z.number().int(), end: z.number().int() }))
    .default([]),
});

export function readQueued(value: unknown): Queued | null {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return null;
  const { input, ...rest } = parsed.data;
  const judged = inputs[rest.deed].safeParse(strippedAnew(input));
  return judged.success ? { ...rest, input: judged.data as AnyInput } : null;
}

/**
 * Written down under an older engine, it may hold what this one finds: it is stripped once more instead of being lost. Then the
 * places of kept words are not what they were, and none is claimed.
 */
function strippedAnew(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('ask' in input) || typeof input.ask !== 'string')
    return input;
  if (contract.chaseAsk.safeParse(input.ask).success) return input;
  return { ...input, ask: strip(input.ask).text.slice(0, limits.chaseAskCharsMax), kept: [] };
}

/** The same change without what the server found in its words. */
export function withoutFound({ input, findings = [] }: Queued): AnyInput | null {
  if (!('ask' in input) || !input.ask) return null;
  const spans = findings.filter((one) => one.path.split('.').at(-1) === 'ask');
  if (spans.length === 0) return null;
  return { ...input, ask: takeOut(input.ask, spans), kept: [] };
}

export const seenVersionOf = (input: AnyInput): number | null =>
  'seenVersion' in input ? input.seenVersion : null;
