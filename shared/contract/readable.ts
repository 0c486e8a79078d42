// What others can read passes the engine here, on both sides of the wire. A field is `readable`, or `exempt` with
// its reason; a test walks the whole contract and fails on a text that is neither.
import { z } from 'zod';
import type { StrippedText } from '#shared/basics/text.ts';
import { findIdentifiers, type Keep } from '#shared/stripping/index.ts';
import { judges } from '#shared/stripping/judges/index.ts';
import { holdJudges } from '#shared/stripping/names.ts';

// Whoever reads the contract holds all rules from the start: no text is let through because a part of the engine is still on its way.
holdJudges(judges);

/** Marks of every text field of the contract, read by the walking test. */
export const textFields = z.registry<{ manner: 'readable' | 'exempt'; reason?: string }>();

/** PostgreSQL cannot hold one: without this line it would be a fault of ours, and after every retry the same. */
const hasNoEmptyByte = (text: string): boolean => !text.includes('\u0000');

/** What must survive (decision 9); it is read only for a text that seems to identify somebody. */
type KeepSource = () => Keep | Promise<Keep>;
let kept: () => KeepSource | undefined = () => undefined;
/** Said once by whoever opens a panel or an API: where to read that, for whoever is being answered now. */
export function keepFrom(source: () => KeepSource | undefined): void {
  kept = source;
}

function addFindings(text: string, keep: Keep | undefined, ctx: { addIssue: (issue: Issue) => void }): void {
  for (const { kind, start, end, confidence } of findIdentifiers(text, { keep }))
    if (confidence === 'certain')
      ctx.addIssue({ code: 'custom', params: { refusal: 'still-identifies', kind, start, end } });
}
type Issue = { code: 'custom'; params: Record<string, unknown> };

const mayIdentify = (text: string): boolean =>
  findIdentifiers(text).some((one) => one.confidence === 'certain');

/**
 * A text that other people will read. Parsing it looks again with patterns alone (the server knows no names) and
 * refuses what certainly identifies, with offsets, so that one click removes it. Lengths are UTF-16 code units.
 */
export function readable(charsMax: number, charsMin = 1) {
  const schema = z
    .string()
    .max(charsMax)
    .refine(hasNoEmptyByte)
    .superRefine((text, ctx) => {
      if (text.trim().length < charsMin) ctx.addIssue({ code: 'custom', params: { refusal: 'empty' } });
      if (!mayIdentify(text)) return undefined;
      const keep = kept()?.();
      if (keep instanceof Promise) return keep.then((list) => addFindings(text, list, ctx));
      return addFindings(text, keep, ctx);
    })
    .transform((text) => text as StrippedText);
  textFields.add(schema, { manner: 'readable' });
  return schema;
}

/** A text that is not for others' eyes or holds public facts; `reason` says why the engine does not judge it. */
export function exempt(charsMax: number, reason: string) {
  const schema = z.string().max(charsMax).refine(hasNoEmptyByte);
  textFields.add(schema, { manner: 'exempt', reason });
  return schema;
}
