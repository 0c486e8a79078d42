// One change of a chase as it rests on the device: ids, choices and words that passed the engine. What is read back is judged
// anew, because anything may stand in a storage.
import { z } from 'zod';
import type { DeedName, InputOf } from '#extension/panel/features/chases/calls.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { type RefusalCode, refusalCodes } from '#shared/basics/refusals.ts';
import * as contract from '#shared/contract/chases.ts';

const inputs = {
  createChase: contract.createChase.input,
  describeChase: contract.describeChase.input,
  moveDue: contract.moveDue.input,
  sayState: contract.sayState.input,
  closeChase: contract.closeChase.input,
  reopenChase: contract.reopenChase.input,
  planChecks: contract.planChecks.input,
  recordCheck: contract.recordCheck.input,
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
};

const shape = z.object({
  id: z.string().regex(uuidPattern),
  order: z.number().int().min(0),
  personId: z.string().min(1).max(60),
  deed: z.enum(Object.keys(inputs) as [DeedName, ...DeedName[]]),
  input: z.unknown(),
  madeAt: z.iso.datetime(),
  refusal: z.enum(refusalCodes).nullable(),
});

export function readQueued(value: unknown): Queued | null {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return null;
  const { input, ...rest } = parsed.data;
  const judged = inputs[rest.deed].safeParse(input);
  return judged.success ? { ...rest, input: judged.data as AnyInput } : null;
}

export const seenVersionOf = (input: AnyInput): number | null =>
  'seenVersion' in input ? input.seenVersion : null;
