// A worker takes the own chases along, as a table or as data. Nicknames are in neither: their ciphertext was never here. It stands in
// the trail that it was done, with how many.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { exportChases as contract } from '#shared/contract/chases-keeping.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { selectOwnChases } from './queries.ts';

type Row = Awaited<ReturnType<typeof selectOwnChases>>[number];

export async function exportChases(
  { db, peer, now }: PeerContext,
  { format }: z.output<typeof contract.input>,
) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    const rows = await selectOwnChases(trx, peer, limits.chasesExportedMax + 1);
    const shown = rows.slice(0, limits.chasesExportedMax);
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'chases-exported',
      subjectKind: 'person',
      subjectId: personId,
      detail: { chases: shown.length, format },
    });
    return {
      fileName: `chases-${wallTime(now.getTime()).day}.${format}`,
      mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      text: format === 'csv' ? toCsv(shown) : JSON.stringify(shown.map(toFlat), null, 2),
      chases: shown.length,
      isWhole: rows.length <= limits.chasesExportedMax,
    };
  });
}

const toFlat = ({ stateAt, madeAt, closedAt, ...chase }: Row) => ({
  ...chase,
  stateAt: stateAt.toISOString(),
  madeAt: madeAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});

const columns = (
  'reference need service organisation source ask state stateAt isSaidByOrganisation cannotHelp words capacity waitMinWeeks ' +
  'waitMaxWeeks dueOn madeAt closedAt outcome barriers checks'
).split(' ');

function toCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const chase: Record<string, unknown> = toFlat(row);
    return columns.map((column) => toCell(chase[column])).join(',');
  });
  // A byte order mark: a spreadsheet then reads a café as it is.
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.map(toPart).join('; ') : String(value);
  // A cell that a spreadsheet would work out is made a text; what an organisation wrote is not ours to run.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const toPart = (part: unknown): string => {
  if (typeof part !== 'object' || part === null) return String(part);
  const { at, dueOn, result } = part as Row['checks'][number];
  return `${at} ${dueOn} ${result ?? 'to come'}`;
};
