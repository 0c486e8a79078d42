// Counts what was wrong with records, by code, with the first few ids of each: enough to find them, bounded for any feed.
import type { Warn } from '#api/feeds/record.ts';
import type { Warning } from './queries.ts';

const samplesMax = 5;

export function countWarnings(): { warn: Warn; warnings: () => Warning[] } {
  const counted = new Map<string, Warning>();
  return {
    warn: (code, sourceId) => {
      const one = counted.get(code) ?? { code, times: 0, samples: [] };
      one.times += 1;
      if (sourceId !== undefined && one.samples.length < samplesMax) one.samples.push(sourceId.slice(0, 60));
      counted.set(code, one);
    },
    warnings: () => [...counted.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
