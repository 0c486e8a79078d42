// Trains the weights by which the engine weighs single words: node tests/bench/stripping-train.ts MARKED.jsonl... [--clean CLEAN.json] [--write] [--folds 5]
// Logistic regression over the signs of `name-signs.ts`. Texts are those given (after --unseen those that no rule was made by), the marked lines of tests/rooms/stripping
// and of shared/stripping/training; each is read as written, in small letters, in capitals and five times with others in it, so that nothing is learnt by heart.
import fs from 'node:fs';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';
import { mayBeName, signsOf, voiceOf, WEIGHTS } from '#shared/stripping/judges/name-signs.ts';
import { groundNow } from '#shared/stripping/names.ts';
import { unfold } from '#shared/stripping/normalise.ts';
import { NOUGHT } from '#shared/stripping/packing/table.ts';
import { codeWords } from '#shared/stripping/packing/word-coder.ts';
import { readFixture } from '#tests/rooms/stripping/marked-texts.ts';
import { measure } from './stripping-measure.ts';
import { random, recast, type Text, tokensOf } from './stripping-recast.ts';

type Case = { signs: number[]; isName: boolean; text: number; weight: number; show: string; why: string };

const args = process.argv.slice(2);
const option = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const folds = Number(option('--folds') ?? 5);
const cleanFile = option('--clean');
await loadNames();
const { lexicon } = groundNow();
/** Texts made of a few templates say the same thing often: each counts less. What the rules never saw counts twice. */
const weightOf = (one: Text) =>
  (one.spans.length > 0 && /^(?:dev|held)-/.test(one.id ?? '') ? 0.4 : 1) * (one.unseen ? 2 : 1);
const read = (file: string): Text[] => {
  const body = fs.readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return readFixture(body);
  return body
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Text);
};
const here = (name: string) => new URL(name, import.meta.url).pathname;
const unseenFiles = [
  here('../../shared/stripping/training/situations.txt'),
  ...(option('--unseen')?.split(',') ?? []),
];
const texts: Text[] = args.filter((a) => a.endsWith('.jsonl') && a !== option('--unseen')).flatMap(read);
for (const name of fs.readdirSync(here('../rooms/stripping/')))
  if (/\.txt$/.test(name)) texts.push(...read(here(`../rooms/stripping/${name}`)));
for (const file of [here('../../shared/stripping/training/lines.txt'), ...unseenFiles])
  texts.push(
    ...read(file).map((one) => ({
      ...one,
      unseen: true,
      ...(unseenFiles.includes(file) ? { from: file } : {}),
    })),
  );
if (cleanFile)
  for (const text of JSON.parse(fs.readFileSync(cleanFile, 'utf8')) as string[])
    texts.push({ text, spans: [] });

const cases: Case[] = [];
const weights = lexicon.weights;
texts.forEach((one, k) => {
  for (const [voice, weight] of [
    [0, 1],
    [1, 0.4],
    [2, 0.3],
    // Several casts, each counting less: with two, chance moved what was learnt from one run to the next.
    ...[3, 4, 5, 6, 7].map((cast) => [cast, 0.24] as const),
  ] as const) {
    const said = voice > 2 ? recast(one) : one;
    const text = voice === 1 ? said.text.toLowerCase() : voice === 2 ? said.text.toUpperCase() : said.text;
    if (text.length !== said.text.length) continue;
    // What the rules say by themselves.
    delete lexicon.weights;
    const found = findIdentifiers(text);
    if (weights) lexicon.weights = weights;
    const { folded, t } = tokensOf(text);
    const before = new Uint8Array(t.count);
    const marks = new Uint8Array(t.count);
    const whys = new Array<string>(t.count).fill('');
    for (let i = 0; i < t.count; i++) {
      const at = unfold(folded, t.start(i), t.end(i));
      for (const s of said.spans)
        if (s.start < at.end && s.end > at.start) marks[i] = s.type === 'PERSON' ? 1 : 2;
      for (const n of said.neutral ?? [])
        if (n.start < at.end && n.end > at.start && marks[i] === 0) marks[i] = 3;
      for (const f of found)
        if (f.start < at.end && f.end > at.start) {
          if (f.kind === 'PERSON') whys[i] = f.confidence === 'certain' ? 'certain' : f.why;
          else before[i] = 1;
        }
    }
    const how = voiceOf(t, before);
    for (let i = 0; i < t.count; i++) {
      const why = whys[i] ?? '';
      if (marks[i] === 2 || marks[i] === 3 || why === 'certain' || before[i] === 1 || !mayBeName(t, i))
        continue;
      cases.push({
        signs: [...signsOf(t, i, before, how, one.unseen ? why : undefined)],
        isName: marks[i] === 1,
        text: k,
        weight: weight * weightOf(one),
        why,
        show:
          voice === 0
            ? `${one.text.slice(Math.max(0, t.start(i) - 25), t.start(i))}⟦${t.word(i)}⟧${one.text.slice(t.end(i), t.end(i) + 20)}`
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

/** The mean of several trainings in different order, for the same reason. */
function trained(some: readonly Case[]): Float64Array {
  const mean = new Float64Array(WEIGHTS);
  for (let k = 0; k < 3; k++)
    train(some).forEach((x, i) => {
      mean[i] = (mean[i] ?? 0) + x / 3;
    });
  return mean;
}

const LEVELS = 12;
/** Weights in steps, so that each is one sign of text. */
const SCALE = Number(option('--scale') ?? 2);
const inSteps = (w: Float64Array) =>
  Int8Array.from(w, (x) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(x * SCALE))));

// What the whole engine does on texts that neither rules nor weights have seen, for several cuts.
if (folds > 1)
  measure(texts, folds, args, (kept) => {
    lexicon.weights = { at: inSteps(trained(cases.filter((c) => kept(c.text)))), scale: SCALE };
  });
const q = inSteps(trained(cases));
const zeros = q.filter((x) => x === 0).length;
console.log(zeros, 'weights of', WEIGHTS, 'are nought');
const coded = codeWords([[String.fromCharCode(...Array.from(q, (x) => NOUGHT + x))]]);
const zlib = await import('node:zlib');
console.log('gz', zlib.gzipSync(coded, { level: 9 }).length);
if (args.includes('--write'))
  fs.writeFileSync(
    new URL('../../shared/stripping/names/weights.ts', import.meta.url),
    `// How much each sign of a single word speaks for a name: one letter a weight, packed as one word.\n// Written by tests/bench/stripping-train.ts. Do not edit.\nexport const SCALE = ${SCALE};\nexport default '${coded}';\n`,
  );
