// Reads the written form of the glossary, one thought a line, into entries. A line that cannot be read is an error with its
// number, never skipped: curators paste the same form.
import { needs as everyNeed, type Need } from '#shared/basics/lists.ts';
import type { EntryKind, GlossaryEntry } from './types.ts';
import { wordClasses } from './word-classes.ts';

/** A wrong letter costs nothing, an abbreviation is certain, a saying is a good guess, a neighbour a weak one. */
const weightOf: Record<EntryKind, number> = {
  spelling: 1,
  abbreviation: 0.9,
  synonym: 0.7,
  everyday: 0.6,
  related: 0.3,
};

const kindOf: Record<string, EntryKind> = {
  abbr: 'abbreviation',
  same: 'synonym',
  says: 'everyday',
  near: 'related',
  slip: 'spelling',
};

/**
 * The form: `abbr PIP = personal independence payment`, `same eviction; possession; notice to quit`,
 * `says kicked out; thrown out = homeless; homelessness`, `near mould; damp`, `slip benifits = benefits`. A line may end
 * with `@0.8` (another weight), `#legal,housing` (other needs than the block's) and `(source)`.
 */
export function readEntries(needs: readonly Need[], written: string): GlossaryEntry[] {
  return written.split('\n').flatMap((line, index) => {
    const text = line.trim();
    return text === '' ? [] : readLine(text, needs, index + 1);
  });
}

function readLine(line: string, blockNeeds: readonly Need[], number: number): GlossaryEntry[] {
  const found = /^(\w+) (.+?)(?: @([\d.]+))?(?: #([\w,-]+))?(?: \((https?:[^)]+|[^)]+)\))?$/.exec(line);
  const kind = found?.[1] === undefined ? undefined : kindOf[found[1]];
  if (!found || !kind) throw new Error(`glossary line ${number}: no kind that is known`);
  const needs = (found[4]?.split(',') ?? blockNeeds) as readonly Need[];
  if (!needs.every((need) => everyNeed.includes(need)))
    throw new Error(`glossary line ${number}: no such need`);
  const weight = found[3] === undefined ? weightOf[kind] : Number(found[3]);
  const make = (term: string, expandsTo: readonly string[]): GlossaryEntry => {
    for (const [, name] of term.matchAll(/<(\w+)>/g))
      if (!wordClasses.has(name ?? '')) throw new Error(`glossary line ${number}: no such class of words`);
    return { term, kind, expandsTo, needs, weight, ...(found[5] === undefined ? {} : { source: found[5] }) };
  };
  const [left = [], right = []] = (found[2] ?? '')
    .split(' = ')
    .map((side) => side.split(/\s*;\s*/).filter(Boolean));
  if (kind === 'synonym' || kind === 'related') {
    if (left.length < 2 || right.length > 0)
      throw new Error(`glossary line ${number}: two or more words, no "="`);
    return left.map((term) =>
      make(
        term,
        left.filter((other) => other !== term),
      ),
    );
  }
  if (left.length === 0 || right.length === 0) throw new Error(`glossary line ${number}: both sides of "="`);
  // Where a line names its own expansion among the sayings, that word needs no other way to say it.
  const own = new Set(right.map((phrase) => phrase.toLowerCase()));
  const entries = left.map((term) => {
    const lower = term.toLowerCase();
    return make(term, own.has(lower) ? right.filter((phrase) => phrase.toLowerCase() !== lower) : right);
  });
  // Letters are looked up both ways, because documents hold either form.
  if (kind === 'abbreviation') entries.push(make(right[0] ?? '', [...left, ...right.slice(1)]));
  return entries;
}
