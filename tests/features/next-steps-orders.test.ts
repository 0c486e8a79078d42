// What the crisis path asks of the API in its place: chases with their service, requests for supervision, and what stays on the device.
import { describe, expect, test } from 'vitest';
import type { Api } from '#extension/wire/api.ts';
import type { Keeper } from '#extension/wire/keeper.ts';
import { sendOrder } from '#extension/wire/send-order.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import type { Need } from '#shared/basics/lists.ts';
import { type RefusalCode, refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const serviceId = '00000000-0000-4000-8000-000000000009';
const common = {
  id: '00000000-0000-4000-8000-000000000001',
  pathId: 'debt',
  need: 'money-debt' as Need,
  packVersion: 1,
  madeAt: new Date().toISOString(),
};
const chase = (services: string[] = []): Order => ({
  ...common,
  kind: 'chase',
  title: 'Debt',
  dueOn: '2026-11-23',
  services,
});
const request = (text: string | null = 'Stripped words.'): Order => ({
  ...common,
  kind: 'supervision',
  isUrgent: true,
  text: text as StrippedText | null,
});

/** An API that keeps what came and refuses what it is told to. */
function api(refusals: (deed: string, input: Record<string, unknown>) => RefusalCode | null = () => null) {
  const came: [string, Record<string, unknown>][] = [];
  const state = { onDuty: [{ name: 'Margaret Okell' }] as unknown[] };
  const deed = (name: string, answer: () => unknown) => ({
    mutate: async (input: Record<string, unknown>) => {
      came.push([name, input]);
      const code = refusals(name, input);
      if (code) throw refuse(code);
      return answer();
    },
  });
  const made = {
    chases: { createChase: deed('chase', () => ({})) },
    supervision: { ask: deed('ask', () => ({ standing: { onDuty: state.onDuty } })) },
  } as unknown as Api;
  return { made, came, state };
}
const keeper = (isIn = true) => ({ isSignedIn: async () => isIn }) as Keeper;

describe('a chase', () => {
  test('names the service that led the first step; a line of a helpline is no service', async () => {
    const one = api();
    expect(await sendOrder(one.made, keeper(), chase([serviceId]))).toBe('sent');
    expect(one.came).toEqual([
      [
        'chase',
        {
          chaseId: common.id,
          need: 'money-debt',
          source: { kind: 'step', id: 'debt' },
          dueOn: '2026-11-23',
          serviceId,
        },
      ],
    ]);
    const two = api();
    await sendOrder(two.made, keeper(), chase(['stepchange']));
    expect(two.came[0]?.[1]).toMatchObject({ serviceId: null });
  });

  test('is made without a service that the directory no longer has', async () => {
    const one = api((_, input) => (input.serviceId ? 'not-found' : null));
    expect(await sendOrder(one.made, keeper(), chase([serviceId]))).toBe('sent');
    expect(one.came.map(([, input]) => input.serviceId)).toEqual([serviceId, undefined]);
    const none = api(() => 'not-found');
    expect(await sendOrder(none.made, keeper(), chase())).toBe('stays');
  });

  test.each([
    ['already-done', 'sent'],
    ['key-reused', 'sent'],
    ['unavailable', 'later'],
    ['session-expired', 'later'],
    ['too-many-requests', 'later'],
    ['not-allowed', 'stays'],
  ] as const)('refused as %s: %s', async (code, end) => {
    expect(await sendOrder(api(() => code).made, keeper(), chase())).toBe(end);
  });
});

describe('a request for supervision', () => {
  test('goes with its stripped words, and says when nobody is on duty to hear it', async () => {
    const one = api();
    expect(await sendOrder(one.made, keeper(), request())).toBe('sent');
    expect(one.came[0]?.[1]).toEqual({
      requestId: common.id,
      need: 'money-debt',
      pathId: 'debt',
      isUrgent: true,
      body: 'Stripped words.',
    });
    one.state.onDuty = [];
    expect(await sendOrder(one.made, keeper(), request())).toBe('unheard');
  });

  test('goes without words that the API finds too telling; the same send again asks the same', async () => {
    const one = api((_, input) => (input.body === null ? null : 'still-identifies'));
    expect(await sendOrder(one.made, keeper(), request())).toBe('sent');
    expect(one.came.map(([, input]) => input.body)).toEqual(['Stripped words.', null]);
    expect(await sendOrder(one.made, keeper(), request())).toBe('sent');
    expect(one.came.at(-1)?.[1]).toEqual(one.came[1]?.[1]);
  });
});

describe('what waits', () => {
  test('nobody signed in: nothing is asked', async () => {
    const one = api();
    for (const order of [chase(), request()])
      expect(await sendOrder(one.made, keeper(false), order)).toBe('later');
    expect(one.came).toEqual([]);
  });

  const madeAt = new Date(Date.now() - 13 * 3_600_000).toISOString();

  test('from another shift it stays: it might be another person’s', async () => {
    const one = api();
    for (const order of [chase(), request()])
      expect(await sendOrder(one.made, keeper(), { ...order, madeAt })).toBe('stays');
    expect(one.came).toEqual([]);
  });

  test('a chase that one made oneself before the weekend is made all the same; an old cry for a supervisor is left to the person', async () => {
    const one = api();
    expect(await sendOrder(one.made, keeper(), { ...chase(), madeAt, by: 'ann' })).toBe('sent');
    expect(await sendOrder(one.made, keeper(), { ...request(), madeAt, by: 'ann' })).toBe('stays');
    expect(one.came.map(([deed]) => deed)).toEqual(['chase']);
  });
});
