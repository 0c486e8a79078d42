// The words that go on from the crisis path, to a supervisor or into a question: judged once more, with names, before they rest
// or leave. What was typed to find a path goes nowhere at all.
import type { Names } from '#extension/panel/writing/index.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import { type Keep, strip } from '#shared/stripping/index.ts';

export async function stripOrder(order: Order, names: Pick<Names, 'areHere'>, keep: Keep): Promise<Order> {
  if (!('text' in order) || order.text === null) return order;
  // They rested stripped; without names they are judged by rules once more, and nobody in danger waits for a list.
  await names.areHere();
  return { ...order, text: strip(order.text, { keep }).text };
}
