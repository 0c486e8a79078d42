// Crosses sentences that hold one identifier of one kind with the many ways in which such a thing is written: node tests/bench/stripping-kinds.ts [--show]
// Counts what is not wholly hidden, and for places and dates that are everybody's what is hidden. Both were written by people who had not seen the rules;
// some pairs fit badly ("an IBAN" where only an account stands), so that the figure tells less than how it moves.
import fs from 'node:fs';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

const FOLDER = new URL('../fixtures/stripping/frames/kinds/', import.meta.url);
/** `_` is where it stands; tabs and new lines are written out. */
const lines = (name: string): string[] =>
  fs
    .readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));

/** What must go of each: of numbers the digits, for the words beside them are labels. */
const DIGITS = /\p{N}/u;
const ALL = /[\p{L}\p{N}]/u;
const KINDS = [
  ...['nino', 'bank', 'passport', 'localid', 'vehicle', 'phone', 'age90'].map((name) => ({
    name,
    forms: name,
    counts: DIGITS,
  })),
  { name: 'dates', forms: 'dates', counts: DIGITS },
  { name: 'homes', forms: 'homes', counts: ALL },
  { name: 'email', forms: 'email', counts: ALL },
  { name: 'username', forms: 'username', counts: ALL },
];
const OPEN = [
  { name: 'public-dates', forms: 'dates' },
  { name: 'venues', forms: 'venues' },
];

type Tally = { wrong: number; all: number; bySentence: Map<string, number> };

/** Sets each form into each sentence and counts those of which `isWrong` holds for what is covered of `of` characters. */
function cross(
  name: string,
  forms: string,
  counts: RegExp,
  isWrong: (covered: number, of: number) => boolean,
) {
  const tally: Tally = { wrong: 0, all: 0, bySentence: new Map() };
  for (const sentence of lines(`${name}-frames`))
    for (const form of lines(`${forms}-forms`)) {
      const at = sentence.indexOf('_');
      const found = findIdentifiers(`${sentence.slice(0, at)}${form}${sentence.slice(at + 1)}`);
      const places = [...form].flatMap((sign, i) => (counts.test(sign) ? [at + i] : []));
      if (at < 0 || places.length === 0) continue;
      tally.all++;
      const covered = places.filter((i) => found.some((f) => f.start <= i && f.end > i)).length;
      if (!isWrong(covered, places.length)) continue;
      tally.wrong++;
      tally.bySentence.set(sentence, (tally.bySentence.get(sentence) ?? 0) + 1);
    }
  return tally;
}

function print(what: string, { wrong, all, bySentence }: Tally): void {
  console.log(`${what}: ${wrong} of ${all} (${((100 * wrong) / all).toFixed(1)} %)`);
  if (!process.argv.includes('--show')) return;
  const worst = [...bySentence].sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [sentence, count] of worst) console.log(`  ${count}  ${JSON.stringify(sentence)}`);
}

await loadNames();
for (const { name, forms, counts } of KINDS)
  print(
    `${name}, not wholly hidden`,
    cross(name, forms, counts, (covered, of) => covered < of),
  );
for (const { name, forms } of OPEN)
  print(
    `${name}, hidden`,
    cross(name, forms, ALL, (covered) => covered > 0),
  );
