// What a way through the crisis path asks others to do. The panel makes it; the panel or, once that is closed, the worker sends it. An order
// holds ids and stripped words only, and its own id, so that it is done once however often it is sent.
import type { Need } from './lists.ts';
import type { StrippedText } from './text.ts';

export type OrderCommon = {
  /** A UUID: the idempotency key. */
  id: string;
  pathId: string;
  need: Need;
  packVersion: number;
  /** ISO moment. */
  madeAt: string;
  /** Who was signed in then; sent in nobody else's name, and shown to nobody else. Without: nobody was, and whoever signs in next sends it. */
  by?: string;
};

export type Order =
  | (OrderCommon & { kind: 'chase'; title: string; dueOn: string; services: readonly string[] })
  | (OrderCommon & { kind: 'supervision'; isUrgent: boolean; text: StrippedText | null })
  | (OrderCommon & { kind: 'ask'; title: string; text: StrippedText | null });
