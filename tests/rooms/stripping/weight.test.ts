// The engine stays small: what is there before anybody clicks, and all of it together. Bytes do not differ from machine to machine.
import { expect, it } from 'vitest';
import { weighStripping } from '#tests/support/stripping-weight.ts';

const sum = (chunks: readonly { bytes: number }[]) => chunks.reduce((all, { bytes }) => all + bytes, 0);

it('the first rules weigh 15 kB at most and all of it 150 kB, compressed; judges and names are asked for', async () => {
  const chunks = await weighStripping();
  const first = chunks.filter(({ isFirst }) => isFirst);
  expect(sum(first)).toBeLessThanOrEqual(15_000);
  expect(sum(chunks)).toBeLessThanOrEqual(150_000);
  expect(chunks.length).toBeGreaterThan(first.length);
});
