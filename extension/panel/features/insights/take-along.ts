// The table as it leaves the panel: plain text to paste, and CSV. What is not shown is `*` there, too.
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { Figure, Trends } from '#shared/contract/insights.ts';
import { words } from './messages.ts';
import { unknownOf } from './order.ts';

type Labels = {
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
};
/** Where, and of which days. */
export type Heading = { area: string; days: string };
const said = words.take;

function rowsOf({ needs, barriers }: Trends, { needLabels, barrierLabels }: Labels): string[][] {
  const figure = (value: Figure) => (value === null ? words.hidden : String(value));
  return [
    ...needs.map((one) => {
      const { asked, before, worked, services } = one;
      const counts = [services.all, services.open, services.waiting, services.full, unknownOf(one)];
      const { wait } = services;
      return [
        said.kinds.need,
        needLabels[one.need],
        ...[asked, before, worked].map(figure),
        ...counts.map(String),
        // Nobody has said: an empty cell, which is no zero.
        ...[wait?.typicalWeeks, wait?.longestWeeks].map((weeks) => String(weeks ?? '')),
        String(wait?.services ?? 0),
      ];
    }),
    ...barriers.map(({ barrier, asked, before }) => [
      ...[said.kinds.barrier, barrierLabels[barrier], figure(asked), figure(before)],
      ...Array.from({ length: said.columns.length - 4 }, () => ''),
    ]),
  ];
}

const tops = ({ area, days }: Heading) => [`${words.title}: ${area}`, days, words.hiddenWords];

export function composeText(trends: Trends, labels: Labels, heading: Heading): string {
  const lines = [said.columns, ...rowsOf(trends, labels)].map((row) => row.join('\t').trimEnd());
  return [...tops(heading), '', ...lines].join('\n');
}

/** With a mark at the beginning by which spreadsheets know the letters. */
export function composeCsv(trends: Trends, labels: Labels, heading: Heading): string {
  const quoted = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const lines = [said.columns, ...rowsOf(trends, labels), ...tops(heading).map((line) => [line])];
  return `\uFEFF${lines.map(quoted).join('\r\n')}\r\n`;
}
