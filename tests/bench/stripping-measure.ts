// Measures the engine on marked texts by the trainer's folds: people that leak, and characters of nobody that were taken, for each cut.
// It reads each text with weights that never saw it; it prints and asserts nothing.
import { findIdentifiers } from '#shared/stripping/index.ts';
import { CUTS } from '#shared/stripping/judges/weighed-names.ts';
import type { Text } from './stripping-recast.ts';

type Sum = { people: number; leaks: number; wrong: number; signs: number };
const nothing = (): Sum => ({ people: 0, leaks: 0, wrong: 0, signs: 0 });
const told = (s: Sum) =>
  `people covered ${(100 - (100 * s.leaks) / Math.max(1, s.people)).toFixed(1)} % of ${s.people}, false characters per 1,000 ${((1000 * s.wrong) / Math.max(1, s.signs)).toFixed(2)}`;
const isSign = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** Some of the text with what is meant in brackets. */
const shown = (text: string, { start, end }: { start: number; end: number }) =>
  `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replaceAll(
    '\n',
    '⏎',
  );

function judge(one: Text, show: boolean): Sum {
  const sum = nothing();
  const found = findIdentifiers(one.text);
  const signs = (
    span: { start: number; end: number },
    without: readonly { start: number; end: number }[],
  ) => {
    let n = 0;
    for (let i = span.start; i < span.end; i++)
      if (isSign(one.text.charAt(i)) && !without.some((w) => w.start <= i && w.end > i)) n++;
    return n;
  };
  for (const span of one.spans) {
    if (span.type !== 'PERSON') continue;
    sum.people++;
    if (signs(span, found) === 0) continue;
    sum.leaks++;
    if (show) console.log('LEAK', shown(one.text, span));
  }
  const meant = [...one.spans, ...(one.neutral ?? [])];
  sum.signs = signs({ start: 0, end: one.text.length }, meant);
  for (const f of found) {
    const wrong = f.kind === 'PERSON' ? signs(f, meant) : 0;
    sum.wrong += wrong;
    if (show && wrong > 0) console.log('FALSE', f.why, '|', shown(one.text, f));
  }
  return sum;
}

/** `weighWith` lays in the weights learnt from the texts it is told to keep. */
export function measure(
  texts: readonly Text[],
  folds: number,
  args: readonly string[],
  weighWith: (kept: (text: number) => boolean) => void,
): void {
  const wide = args.includes('--grid');
  const grid: (typeof CUTS)[] = [];
  for (const enough of wide ? [-1, -0.5, 0, 1] : [CUTS.enough])
    for (const little of wide ? [-3, -2, -1] : [CUTS.little])
      for (const trusted of wide ? [-5, -4, -3] : [CUTS.trusted])
        grid.push({ ...CUTS, enough, alone: enough + 1, little, trusted });
  const all = grid.map(nothing);
  const byFile = new Map<string, Sum>();
  const addTo = (to: Sum | undefined, what: Sum) => {
    for (const key of ['people', 'leaks', 'wrong', 'signs'] as const) if (to) to[key] += what[key];
  };
  for (let fold = 0; fold < folds; fold++) {
    weighWith((k) => texts[k]?.from === undefined || k % folds !== fold);
    grid.forEach((cuts, g) => {
      Object.assign(CUTS, cuts);
      texts.forEach((one, k) => {
        if (one.from === undefined || k % folds !== fold) return;
        const sum = judge(one, g === 0 && args.includes('--show'));
        addTo(all[g], sum);
        if (g > 0) return;
        if (!byFile.has(one.from)) byFile.set(one.from, nothing());
        addTo(byFile.get(one.from), sum);
      });
    });
  }
  for (const [file, sum] of byFile) console.log(file.slice(file.lastIndexOf('/') + 1), told(sum));
  grid.forEach((cuts, g) => {
    console.log(JSON.stringify(cuts), told(all[g] ?? nothing()));
  });
}
