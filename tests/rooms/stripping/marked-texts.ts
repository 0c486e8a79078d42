// Reads texts in which what must go is marked, so that a fixture is one readable line.
import type { Kind } from '#shared/stripping/index.ts';

export type Marked = {
  id: string;
  text: string;
  spans: { start: number; end: number; type: Kind }[];
  neutral: { start: number; end: number }[];
  source: string;
};

const KINDS: Record<string, Kind> = {
  P: 'PERSON',
  D: 'DATE',
  B: 'DATE_OF_BIRTH',
  A: 'ADDRESS',
  T: 'PHONE',
  E: 'EMAIL',
  C: 'POSTCODE',
  N: 'NHS_NUMBER',
  H: 'CHI_NUMBER',
  Q: 'HC_NUMBER',
  I: 'NINO',
  L: 'LOCAL_PATIENT_ID',
  U: 'URL_USERNAME',
  V: 'VEHICLE_REG',
  M: 'BANK',
  O: 'AGE_OVER_89',
  S: 'PASSPORT',
}; // prettier-ignore

/** `{P:Mr Khan|Khan}` shows more than must go; `{D:January|}` may go or stay; `~Wem~` too; `⏎` is a new line. */
export function readMarked(line: string, id: string): Marked {
  const spans: Marked['spans'] = [];
  const neutral: Marked['neutral'] = [];
  let text = '';
  for (const m of line
    .replaceAll('⏎', '\n')
    .matchAll(/\{([A-Z]):([^|}]*)(?:\|([^}]*))?\}|~([^~]*)~|[^{~]+/g)) {
    const start = text.length;
    const shown = m[1] ? (m[2] ?? '') : (m[4] ?? m[0]);
    text += shown;
    const kind = KINDS[m[1] ?? ''];
    if (m[4] !== undefined) neutral.push({ start, end: text.length });
    if (!kind) continue;
    // The possessive stays outside.
    const must = m[3] ?? shown.replace(/['’]s$/, '');
    if (shown !== must) neutral.push({ start, end: text.length });
    const at = start + shown.indexOf(must);
    if (must) spans.push({ start: at, end: at + must.length, type: kind });
  }
  return { id, text, spans, neutral, source: 'own' };
}

export const readFixture = (body: string): Marked[] =>
  body
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, i) => readMarked(line, `own-${i + 1}`));
