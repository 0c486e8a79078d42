// Judges what a community organisation sent. Everything wrong is named at its field, in words, and what was typed is handed back.
// Their free text passes the engine with the names it knows: whoever types here was never told how we strip.
import { limits } from '#shared/basics/limits.ts';
import {
  type CannotHelpReason,
  type Capacity,
  cannotHelpReasons,
  capacities,
  type HandoverState,
  handoverStates,
} from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { findIdentifiers, type Keep, loadNames } from '#shared/stripping/index.ts';

/** As typed; shown again when something is wrong. */
export type Typed = {
  state: string;
  reason: string;
  words: string;
  capacity: string;
  waitMin: string;
  waitMax: string;
};
export type FieldName = keyof Typed;
export type Saying = {
  state: HandoverState;
  cannotHelp: CannotHelpReason | null;
  words: StrippedText | null;
  capacity: Capacity | null;
  waitMinWeeks: number | null;
  waitMaxWeeks: number | null;
};
export type Wrong = { field: FieldName; words: string };
export type Judged = { saying: Saying } | { wrong: Wrong[] };

export const nothingTyped: Typed = {
  state: '',
  reason: '',
  words: '',
  capacity: '',
  waitMin: '',
  waitMax: '',
};

export function readTyped(body: string): Typed {
  const sent = new URLSearchParams(body);
  const of = (name: FieldName) => (sent.get(name) ?? '').replace(/\r\n?/g, '\n').slice(0, 4_000);
  return {
    state: of('state'),
    reason: of('reason'),
    words: of('words').trim(),
    capacity: of('capacity'),
    waitMin: of('waitMin').trim(),
    waitMax: of('waitMax').trim(),
  };
}

/** `readKeep`: services and public numbers may be named (decision 9); read only for words that seem to identify somebody. */
export async function judgeTyped(typed: Typed, readKeep: () => Promise<Keep>): Promise<Judged> {
  const wrong: Wrong[] = [];
  const state = handoverStates.find((one) => one === typed.state);
  if (state === undefined) wrong.push({ field: 'state', words: 'Choose what has happened' });
  const isNo = state === 'cannot-help';
  const cannotHelp = isNo ? (cannotHelpReasons.find((one) => one === typed.reason) ?? null) : null;
  if (isNo && cannotHelp === null) wrong.push({ field: 'reason', words: 'Choose why you cannot help' });
  const words = isNo ? typed.words : '';
  wrong.push(...(await judgeWords(words, readKeep)));
  const capacity = capacities.find((one) => one === typed.capacity) ?? null;
  const wait = readWait(typed);
  if ('wrong' in wait) wrong.push(wait.wrong);
  if (state === undefined || wrong.length > 0 || 'wrong' in wait) return { wrong };
  return {
    saying: { state, cannotHelp, words: words === '' ? null : (words as StrippedText), capacity, ...wait },
  };
}

async function judgeWords(words: string, readKeep: () => Promise<Keep>): Promise<Wrong[]> {
  if (words === '') return [];
  if (words.length > limits.handoverWordsCharsMax)
    return [{ field: 'words', words: `Use ${limits.handoverWordsCharsMax} characters or fewer` }];
  await loadNames();
  if (findWhatCounts(words).length === 0) return [];
  const found = findWhatCounts(words, await readKeep());
  if (found.length === 0) return [];
  const kinds = [...new Set(found.map(({ kind }) => kindWords[kind] ?? 'something that identifies'))];
  return [
    {
      field: 'words',
      words: `Take out what could identify a person: it looks like ${kinds.join(' and ')}. Your words are still here`,
    },
  ];
}

/** A name that is only suspected counts too: nobody here can look at the person beside it. */
const findWhatCounts = (words: string, keep?: Keep) =>
  findIdentifiers(words, { keep }).filter(
    ({ kind, confidence }) => confidence === 'certain' || kind === 'PERSON',
  );

const kindWords: Readonly<Record<string, string>> = {
  PERSON: 'a name',
  PHONE: 'a telephone number',
  EMAIL: 'an email address',
  POSTCODE: 'a postcode',
  ADDRESS: 'an address',
  DATE_OF_BIRTH: 'a date of birth',
  DATE: 'a date',
  NHS_NUMBER: 'an NHS number',
};

type Wait = { waitMinWeeks: number | null; waitMaxWeeks: number | null };

function readWait({ waitMin, waitMax }: Typed): Wait | { wrong: Wrong } {
  const readWeeks = (text: string): number | null | undefined => {
    if (text === '') return null;
    const weeks = /^\d{1,3}$/.test(text) ? Number(text) : undefined;
    return weeks !== undefined && weeks <= limits.waitWeeksMax ? weeks : undefined;
  };
  const [min, max] = [readWeeks(waitMin), readWeeks(waitMax)];
  const words = `Enter the weeks as a whole number, from 0 to ${limits.waitWeeksMax}`;
  if (min === undefined) return { wrong: { field: 'waitMin', words } };
  if (max === undefined) return { wrong: { field: 'waitMax', words } };
  if (min !== null && max !== null && min > max)
    return { wrong: { field: 'waitMax', words: 'The longest wait must not be shorter than the shortest' } };
  // One number is both.
  return { waitMinWeeks: min ?? max, waitMaxWeeks: max ?? min };
}
