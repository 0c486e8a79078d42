// What must survive stripping wherever one writes: the helplines that we ourselves tell people to call (decision 9).
import { lines } from '#shared/next-steps/content/lines.ts';
import type { Keep } from '#shared/stripping/types.ts';

export const keepAlways: Keep = {
  phrases: lines.map((line) => line.name),
  phones: lines.map((line) => line.number),
};
