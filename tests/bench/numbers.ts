// Numbers as a table, with the machine they were measured on. Measurements are read by people; nothing here asserts.
import { cpus, totalmem } from 'node:os';

export type Row = { what: string; aim: string; values: readonly number[]; unit: string };

/** Nearest rank: the value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, aim, values, unit }) => {
    const shown = [0.5, 0.95, 0.99].map((share) => percentile(values, share));
    const [p50, p95, p99, max] = [...shown, Math.max(...values)].map((value) =>
      value.toFixed(unit === 'ms' ? 1 : 0),
    );
    return `| ${what} | ${aim} | ${p50} | ${p95} | ${p99} | ${max} | ${values.length} | ${unit} |`;
  });
  return [
    '| what | aim | p50 | p95 | p99 | worst | n | unit |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

export function machineNotes(more: readonly string[]): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}`,
    `Node ${process.versions.node}`,
    ...more,
  ].join('; ');
}
