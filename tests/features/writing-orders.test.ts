// Words that go on from the crisis path are judged once more, with names; an order without words is left as it is.
import { expect, test } from 'vitest';
import { stripOrder } from '#extension/panel/app/strip-order.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { loadNames } from '#shared/stripping/index.ts';

const common = {
  id: '01890000-0000-7000-8000-000000000001',
  pathId: 'debt',
  need: 'money-debt' as const,
  packVersion: 1,
  madeAt: '2026-11-20T12:00:00.000Z',
};
const keep = { phrases: ['Maggie Oldham'], phones: [] };
/** Rested before the list of names had come in. */
const words = 'Saoirse Gallagher asks at Maggie Oldham.' as StrippedText;
const names = {
  areHere: async () => {
    await loadNames();
    return true;
  },
};

test('a name that rested before the list came does not go on', async () => {
  const order: Order = { ...common, kind: 'supervision', isUrgent: true, text: words };
  const judged = await stripOrder(order, names, keep);
  expect(judged).toEqual({ ...order, text: '[name 1] asks at Maggie Oldham.' });
});

test('an order without words waits for nothing', async () => {
  const never = { areHere: () => new Promise<boolean>(() => undefined) };
  const chase: Order = { ...common, kind: 'chase', title: 'Debt', dueOn: '2026-11-27', services: [] };
  expect(await stripOrder(chase, never, keep)).toBe(chase);
  const bare: Order = { ...common, kind: 'supervision', isUrgent: false, text: null };
  expect(await stripOrder(bare, never, keep)).toBe(bare);
});
