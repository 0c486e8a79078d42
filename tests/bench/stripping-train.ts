// Trains the weights by which the engine weighs single words: node tests/bench/stripping-train.ts MARKED.jsonl... [--clean CLEAN.json] [--write] [--folds 5]
// Logistic regression over the signs of `name-signs.ts`. Texts are those given and the marked lines of tests/rooms/stripping; each is read as
// written, in small letters and in capitals, and names are sometimes read as strangers, so that nothing is learnt by heart.
import fs from 'node:fs';
import { loadNames } from '#shared/stripping/index.ts';
import { mayBeName, signsOf, voiceOf, WEIGHTS } from '#shared/stripping/judges/name-signs.ts';
import { groundNow } from '#shared/stripping/names.ts';
import { fold, unfold } from '#shared/stripping/normalise.ts';
import { SIGNS } from '#shared/stripping/packing/bytes.ts';
import { tokenise } from '#shared/stripping/tokens.ts';
import { readFixture } from '#tests/rooms/stripping/marked-texts.ts';

type Text = {
  id?: string;
  text: string;
  spans: { start: number; end: number; type: string }[];
  neutral?: { start: number; end: number }[];
};
type Case = { signs: number[]; isName: boolean; text: number; weight: number; show: string; shape: number };

const args = process.argv.slice(2);
const option = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const folds = Number(option('--folds') ?? 5);
const cleanFile = option('--clean');
await loadNames();
/** Texts made of a few templates say the same thing often: each counts less. A text of nobody counts more, for there are few. */
const weightOf = (one: Text) => (one.spans.length === 0 ? 2 : /^(?:dev|held)-/.test(one.id ?? '') ? 0.4 : 1);
const texts: Text[] = args
  .filter((a) => a.endsWith('.jsonl'))
  .flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Text),
  );
const here = (name: string) => new URL(name, import.meta.url);
for (const name of fs.readdirSync(here('../rooms/stripping/')))
  if (/^texts\d*\.txt$/.test(name))
    texts.push(...readFixture(fs.readFileSync(here(`../rooms/stripping/${name}`), 'utf8')));
texts.push(...readFixture(fs.readFileSync(here('../../shared/stripping/training/lines.txt'), 'utf8')));
if (cleanFile)
  for (const text of JSON.parse(fs.readFileSync(cleanFile, 'utf8')) as string[])
    texts.push({ text, spans: [] });

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};

const cases: Case[] = [];
texts.forEach((one, k) => {
  for (const [voice, weight] of [
    [0, 1],
    [1, 0.5],
    [2, 0.3],
    [3, 0.7],
  ] as const) {
    const read = voice === 1 ? one.text.toLowerCase() : voice === 2 ? one.text.toUpperCase() : one.text;
    if (read.length !== one.text.length) continue;
    const folded = fold(read);
    const t = tokenise(folded.text, groundNow().lexicon);
    const before = new Uint8Array(t.count);
    const marks = new Uint8Array(t.count);
    for (let i = 0; i < t.count; i++) {
      const at = unfold(folded, t.start[i] ?? 0, t.end[i] ?? 0);
      for (const s of one.spans)
        if (s.start < at.end && s.end > at.start) marks[i] = s.type === 'PERSON' ? 1 : 2;
      for (const n of one.neutral ?? [])
        if (n.start < at.end && n.end > at.start && marks[i] === 0) marks[i] = 3;
      if (marks[i] === 2) before[i] = 1;
    }
    const masked = new Map<string, number>();
    if (voice === 3)
      // Names of no list, and everyday words with a capital: what the engine meets outside.
      for (let i = 0; i < t.count; i++) {
        const word = t.words[i] ?? '';
        if (marks[i] === 1 && (t.flags[i] ?? 0) !== 0 && !masked.has(word))
          masked.set(word, random() < 0.6 ? 0 : (t.flags[i] ?? 0));
        if (marks[i] === 1) t.flags[i] = masked.get(word) ?? 0;
      }
    const how = voiceOf(t, before);
    for (let i = 0; i < t.count; i++) {
      if (marks[i] === 2 || marks[i] === 3 || !mayBeName(t, i)) continue;
      if (voice === 3 && (marks[i] !== 1 || masked.get(t.words[i] ?? '') !== 0)) continue;
      cases.push({
        signs: [...signsOf(t, i, before, how)],
        isName: marks[i] === 1,
        text: k,
        weight: weight * weightOf(one),
        shape: t.shape[i] ?? 0,
        show:
          voice === 0
            ? `${one.text.slice(Math.max(0, (t.start[i] ?? 0) - 25), t.start[i])}⟦${t.words[i]}⟧${one.text.slice(t.end[i], (t.end[i] ?? 0) + 20)}`
            : '',
      });
    }
  }
});
console.log(texts.length, 'texts,', cases.length, 'cases,', cases.filter((c) => c.isName).length, 'names');

const sum = (w: Float64Array, signs: readonly number[]) => {
  let z = 0;
  for (const s of signs) z += w[s] ?? 0;
  return z;
};

/** AdaGrad with a little pull towards nought. */
function train(some: readonly Case[], rounds = 12, rate = 0.15, pull = 4e-4): Float64Array {
  const w = new Float64Array(WEIGHTS);
  const g = new Float64Array(WEIGHTS).fill(1e-2);
  const order = some.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const one = some[at];
      if (!one) continue;
      const p = 1 / (1 + Math.exp(-sum(w, one.signs)));
      const error = (p - (one.isName ? 1 : 0)) * one.weight;
      for (const s of one.signs) {
        const step = error + pull * (w[s] ?? 0);
        g[s] = (g[s] ?? 0) + step * step;
        w[s] = (w[s] ?? 0) - (rate * step) / Math.sqrt(g[s] ?? 1);
      }
    }
  }
  return w;
}

const LEVELS = 31;
/** Weights in steps, so that each is one sign of text. */
const SCALE = Number(option('--scale') ?? 6);
const inSteps = (w: Float64Array) =>
  Int8Array.from(w, (x) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(x * SCALE))));

if (folds > 1) {
  const scored: { z: number; one: Case }[] = [];
  for (let f = 0; f < folds; f++) {
    const q = inSteps(train(cases.filter((c) => c.text % folds !== f)));
    const w = Float64Array.from(q, (x) => x / SCALE);
    for (const one of cases)
      if (one.text % folds === f && one.show) scored.push({ z: sum(w, one.signs), one });
  }
  const total = scored.filter((s) => s.one.isName).length;
  for (const cut of [-2, -1, 0, 0.5, 1, 1.5, 2, 3, 4]) {
    const taken = scored.filter((s) => s.z > cut);
    const hit = taken.filter((s) => s.one.isName).length;
    console.log(
      `cut ${cut}: recall ${((100 * hit) / total).toFixed(2)} %, precision ${((100 * hit) / taken.length).toFixed(2)} %`,
    );
  }
  if (args.includes('--show'))
    for (const { z, one } of scored.sort((a, b) => a.z - b.z))
      if (one.isName ? z < 0 : z > 1)
        console.log(one.isName ? 'MISS' : 'FALSE', z.toFixed(1), one.show.replaceAll('\n', '\\n'));
}
const q = inSteps(train(cases));
const zeros = q.filter((x) => x === 0).length;
console.log(zeros, 'weights of', WEIGHTS, 'are nought');
const coded = [...q].map((x) => SIGNS.charAt(x + LEVELS)).join('');
const zlib = await import('node:zlib');
console.log('gz', zlib.gzipSync(coded, { level: 9 }).length);
if (args.includes('--write'))
  fs.writeFileSync(
    new URL('../../shared/stripping/names/weights.ts', import.meta.url),
    `// How much each sign of a single word speaks for a name: one character a weight.\n// Written by tests/bench/stripping-train.ts. Do not edit.\nexport const SCALE = ${SCALE};\nexport default '${coded}';\n`,
  );
