// Measures the stripping engine with the yardstick's own scorer: node tests/bench/stripping.ts GOLD.jsonl [--leaks N] [--fps N] [--no-names | --bare] [--peers] [--speed] [--renamed N]
// The scorer is read from the folder of the gold file. It prints; it asserts nothing, for times differ from machine to machine.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findIdentifiers, loadJudges, loadNames } from '#shared/stripping/index.ts';
import type { Found } from '#shared/stripping/types.ts';
import { peers } from './stripping-peers.ts';
import { renamed } from './stripping-renamed.ts';
import { printSpeedAndSize } from './stripping-speed.ts';

type Span = { start: number; end: number; type: string };
type Gold = { id: string; text: string; spans: Span[]; source: string };
type Miss = { id: string; type: string; text: string; ctx: string; covered: string };
type Score = { overall: Record<string, number>; leaks: Miss[]; fps: Miss[] };
type Scorer = {
  readGold(file: string): Gold[];
  score(gold: Gold[], predict: (text: string) => Span[] | Promise<Span[]>): Promise<Score>;
  table(score: Score): string;
};

const args = process.argv.slice(2);
const file = args.find((a) => a.endsWith('.jsonl'));
if (!file) {
  console.error(
    'usage: npm run bench:stripping -- GOLD.jsonl [--leaks N] [--fps N] [--no-names | --bare] [--peers] [--speed] [--renamed N]',
  );
  process.exit(2);
}
const number = (flag: string) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1] ?? 0) : 0);
const scorerFile = path.join(path.dirname(path.resolve(file)), 'score.mjs');
if (!fs.existsSync(scorerFile)) throw new Error('the scorer, score.mjs, must stand beside the gold file');
const scorer = (await import(pathToFileURL(scorerFile).href)) as Scorer;
const gold = scorer.readGold(file);
const has = args.includes('--bare')
  ? ', the first rules alone'
  : args.includes('--no-names')
    ? ', without name data'
    : '';
if (has === '') await loadNames();
else if (args.includes('--no-names')) await loadJudges();

const spansOf = (found: Found[]): Span[] => found.map((f) => ({ start: f.start, end: f.end, type: f.kind }));
const ours = await scorer.score(gold, (text) => spansOf(findIdentifiers(text)));
console.log(`${path.basename(file)}: ${gold.length} texts${has}`);
console.log(scorer.table(ours));

// What blocks in the API: only what is certain, found without name data where asked so.
const certain = await scorer.score(gold, (text) =>
  spansOf(findIdentifiers(text).filter((f) => f.confidence === 'certain')),
);
const c = certain.overall;
console.log(
  `certain findings alone: precision ${(100 * (c.precision ?? 0)).toFixed(1)} %, recall ${(100 * (c.recall ?? 0)).toFixed(1)} %, false characters per 1,000 ${(c.fp_per_1000 ?? 0).toFixed(2)}, texts without identifiers touched ${c.clean_items_touched}/${c.clean_items}`,
);
console.log(shapes());
for (const miss of ours.leaks.slice(0, number('--leaks')))
  console.log(
    'LEAK',
    miss.id,
    miss.type,
    miss.covered,
    JSON.stringify(miss.text),
    '|',
    JSON.stringify(miss.ctx),
  );
for (const miss of ours.fps.slice(0, number('--fps')))
  console.log('FALSE', miss.id, miss.type, JSON.stringify(miss.text));

if (args.includes('--peers')) {
  for (const peer of await peers()) {
    const theirs = await scorer.score(gold, peer.find);
    const o = theirs.overall;
    console.log(
      `${peer.name}: recall ${(100 * (o.recall ?? 0)).toFixed(1)}, full ${(100 * (o.full_recall ?? 0)).toFixed(1)}, precision ${(100 * (o.precision ?? 0)).toFixed(1)}, false per 1,000 ${(o.fp_per_1000 ?? 0).toFixed(1)}, items leaked ${o.items_leaked}/${o.items_with_ids}, clean touched ${o.clean_items_touched}/${o.clean_items}`,
    );
  }
}
for (const withWords of number('--renamed') > 0 ? [false, true] : []) {
  const leaked: number[] = [];
  for (let seed = 1; seed <= number('--renamed'); seed++) {
    const others = renamed(gold, seed, withWords);
    const { overall } = await scorer.score(others, (text) => spansOf(findIdentifiers(text)));
    leaked.push(overall.items_leaked ?? 0);
  }
  console.log(
    `with other people in them${withWords ? ', called like everyday words oftener than not' : ''}: items leaked ${leaked.join(', ')} of ${ours.overall.items_with_ids}`,
  );
}
if (args.includes('--speed')) await printSpeedAndSize(gold.map((g) => g.text));

/** People by how they are written: the shapes the issue names. */
function shapes(): string {
  const rows = new Map<string, { n: number; full: number }>();
  for (const g of gold) {
    const found = findIdentifiers(g.text);
    for (const s of g.spans) {
      if (s.type !== 'PERSON') continue;
      const text = g.text.slice(s.start, s.end);
      const before = g.text.slice(Math.max(0, s.start - 8), s.start);
      const shape = /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? $/i.test(before)
        ? 'after a title'
        : text === text.toLowerCase()
          ? 'lower case'
          : /^[A-Z'’-]{2,}/.test(text)
            ? 'capitals'
            : /\s/.test(text)
              ? 'full name'
              : 'single name';
      const row = rows.get(shape) ?? { n: 0, full: 0 };
      row.n++;
      let whole = true;
      for (let i = s.start; i < s.end; i++)
        if (/[\p{L}\p{N}]/u.test(g.text.charAt(i)) && !found.some((f) => f.start <= i && f.end > i))
          whole = false;
      if (whole) row.full++;
      rows.set(shape, row);
    }
  }
  return `people fully covered: ${[...rows].map(([shape, r]) => `${shape} ${((100 * r.full) / r.n).toFixed(1)} % of ${r.n}`).join(', ')}`;
}
