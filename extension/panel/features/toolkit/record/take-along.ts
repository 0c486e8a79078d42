// The record as a table for a spreadsheet: the words of the lists, one line a conversation, oldest first.
import type { Stage } from '#extension/panel/features/toolkit/content/types.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { Agreed, Tally } from './tally.ts';

export type RecordLabels = {
  columns: readonly string[];
  stages: Readonly<Record<Stage, string>>;
  needs: Readonly<Record<Need, string>>;
  agreed: Readonly<Record<Agreed, string>>;
  barriers: Readonly<Record<Barrier, string>>;
  noBarrier: string;
  yes: string;
  no: string;
};

/** With a mark at the beginning by which spreadsheets know the letters. */
export function composeCsv(newestFirst: readonly Tally[], labels: RecordLabels): string {
  const rows = newestFirst
    .toReversed()
    .map((one) => [
      one.day,
      labels.stages[one.stage],
      labels.needs[one.need],
      labels.agreed[one.agreed],
      one.barrier === null ? labels.noBarrier : labels.barriers[one.barrier],
      one.wouldVolunteer ? labels.yes : labels.no,
    ]);
  const quoted = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[labels.columns, ...rows].map(quoted).join('\r\n')}\r\n`;
}
