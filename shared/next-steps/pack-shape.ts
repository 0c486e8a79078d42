// What a pack from outside must look like, to the last key: whatever is more or less is refused before anything reads it.
import { z } from 'zod';
import { needs } from '#shared/basics/lists.ts';
import { type AreaPack, type Pack, slotIds } from './types.ts';

// Bounds, so that a pack cannot fill a device: a national pack of today takes a tenth of them.
export const packCharsMax = 1_000_000;
const word = z.string().min(1).max(80);
const sentence = z.string().min(1).max(600);
const day = z.iso.date();

const span = z.strictObject({ from: z.int().min(0).max(1440), to: z.int().min(1).max(2880) });
const spans = z.array(span).max(6);
const hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({ kind: z.literal('unconfirmed') }),
  z.strictObject({
    kind: z.literal('weekly'),
    week: z.tuple([spans, spans, spans, spans, spans, spans, spans]),
    onBankHolidays: z.enum(['closed', 'as-usual', 'all-day', 'unconfirmed']),
  }),
]);
const checked = { source: sentence, checkedOn: day.nullable(), reviewBy: day };
const lineKeys = {
  ...checked,
  id: word,
  name: sentence,
  number: z.string().max(20),
  text: word.optional(),
  thenPress: sentence.optional(),
  hours,
  hoursWords: sentence.nullable(),
  when: sentence,
};
const line = z.strictObject(lineKeys);
const need = z.enum(needs);
const callRef = z.union([
  z.strictObject({ line: word }),
  z.strictObject({ slot: z.enum(slotIds), otherwise: word }),
]);
const step = z.strictObject({
  id: word,
  title: sentence,
  what: sentence,
  call: callRef,
  local: need.optional(),
  others: z.array(callRef).max(8).optional(),
  sayTo: z.enum(['person', 'call']),
  say: z.tuple([sentence, sentence]),
  record: sentence,
  source: sentence,
  reviewBy: day,
});
const three = z.tuple([word, word, word]);
const path = z.strictObject({
  id: word,
  need,
  title: sentence,
  hint: sentence,
  words: z.array(word).max(80),
  questions: z
    .array(z.strictObject({ id: word, words: sentence, hint: sentence.optional(), ifYes: word }))
    .max(2),
  outcomes: z.object({ usual: three }).catchall(three),
  watch: z.strictObject({ words: sentence, path: word }).optional(),
  chaseInDays: z.int().min(0).max(60),
});
const tile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('path'), path: word }),
  z.strictObject({ kind: z.literal('group'), group: word }),
]);
const group = z.strictObject({ id: word, title: sentence, hint: sentence, tiles: z.array(tile).max(8) });
const version = z.int().min(1);

const pack = z.strictObject({
  format: z.literal(1),
  kind: z.literal('national'),
  version,
  publishedOn: day,
  reviewedBy: z.strictObject({ name: sentence, role: sentence, on: day }).nullable(),
  first: group,
  groups: z.array(group).max(8),
  paths: z.array(path).max(60),
  steps: z.array(step).max(300),
  lines: z.array(line).max(200),
  danger: z.array(word).min(1).max(6),
  support: z.array(word).min(1).max(6),
  holidays: z.strictObject({ ...checked, days: z.array(day).max(200), coversUntil: day }),
});

const slot = z.strictObject({ day: line, outOfHours: line.nullable() });
const service = z.strictObject({
  ...lineKeys,
  needs: z.array(need).max(10),
  capacity: z.enum(['capacity', 'waitlist', 'no-capacity', 'additional-assessment-required', 'unknown']),
  confirmedOn: day.nullable(),
});
const areaPack = z.strictObject({
  format: z.literal(1),
  kind: z.literal('area'),
  version,
  publishedOn: day,
  areaId: word,
  areaName: sentence,
  slots: z.partialRecord(z.enum(slotIds), slot),
  services: z.array(service).max(400),
});

const envelope = z.strictObject({
  form: z.literal('peer-hub-pack'),
  keyId: word,
  /** Canonical JSON of a pack. */
  payload: z.string().max(packCharsMax),
  /** Ed25519 over the UTF-8 of `payload`, base64url. */
  signature: z.string().max(120),
});

export const readEnvelope = (value: unknown): Envelope | null => envelope.safeParse(value).data ?? null;
export const readPack = (value: unknown): Pack | null => pack.safeParse(value).data ?? null;
export const readAreaPack = (value: unknown): AreaPack | null => areaPack.safeParse(value).data ?? null;

export type Envelope = { form: 'peer-hub-pack'; keyId: string; payload: string; signature: string };
