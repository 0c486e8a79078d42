// Sending: once at a time, tried again when the world fails, stopped by a refusal, and never twice.
import { describe, expect, test, vi } from 'vitest';
import { makeSender, type SendState, waitBefore } from '#extension/panel/features/ask/draft/send.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

function setUp(deed: (ask: string) => Promise<string>) {
  const told: SendState<string>['kind'][] = [];
  const waits: number[] = [];
  const sender = makeSender<string, string>({
    deed,
    wait: async (ms) => void waits.push(ms),
    random: () => 0,
    tell: (state) => void told.push(state.kind),
  });
  return { sender, told, waits };
}

describe('send', () => {
  test('a double click is one deed', async () => {
    const deed = vi.fn(async () => 'thread');
    const { sender } = setUp(deed);
    const [one, two] = await Promise.all([sender.send('a'), sender.send('a')]);
    await sender.send('a');
    expect(deed).toHaveBeenCalledTimes(1);
    expect(one).toEqual({ kind: 'sent', sent: 'thread' });
    expect(two).toEqual(one);
  });

  test('a lost network is tried again with the same ask, and heals', async () => {
    const deed = vi
      .fn(async (_ask: string) => 'thread')
      .mockImplementationOnce(offline)
      .mockImplementationOnce(offline);
    const { sender, told, waits } = setUp(deed);
    expect(await sender.send('same')).toEqual({ kind: 'sent', sent: 'thread' });
    expect(deed.mock.calls.map(([ask]) => ask)).toEqual(['same', 'same', 'same']);
    expect(told).toEqual(['sending', 'waiting', 'sending', 'waiting', 'sending', 'sent']);
    expect(waits).toEqual([1000, 2000]);
  });

  test('it gives up at the limit and waits for the person, who may send again', async () => {
    const deed = vi.fn(offline);
    const { sender } = setUp(deed);
    expect(await sender.send('a')).toEqual({ kind: 'gave-up', attempts: limits.sendRetriesMax + 1 });
    expect(deed).toHaveBeenCalledTimes(limits.sendRetriesMax + 1);
    deed.mockImplementation((async () => 'thread') as never);
    expect(await sender.send('a')).toMatchObject({ kind: 'sent' });
  });

  test('a refusal is told with its findings and not tried again', async () => {
    const findings = [{ path: 'body', kind: 'PHONE', start: 0, end: 3 }];
    const deed = vi.fn(() => Promise.reject(refuse('still-identifies', findings)));
    const { sender } = setUp(deed);
    expect(await sender.send('a')).toEqual({ kind: 'refused', code: 'still-identifies', findings });
    expect(deed).toHaveBeenCalledTimes(1);
  });

  test('"cannot be reached" is the world failing, not an answer', async () => {
    const deed = vi
      .fn(async () => 'thread')
      .mockImplementationOnce(() => Promise.reject(refuse('unavailable')));
    const { sender } = setUp(deed);
    expect(await sender.send('a')).toMatchObject({ kind: 'sent' });
  });

  test('told to hurry, it does not wait', async () => {
    const deed = vi.fn(async (_ask: string) => 'thread').mockImplementationOnce(offline);
    const sender = makeSender<string, string>({
      deed,
      wait: (_, hurried) => hurried,
      random: () => 0,
      tell: (state) => {
        if (state.kind === 'waiting') queueMicrotask(() => sender.hurry());
      },
    });
    expect(await sender.send('a')).toMatchObject({ kind: 'sent' });
  });

  test('waits double and spread', () => {
    expect([1, 2, 3].map((attempt) => waitBefore(attempt, 0))).toEqual([1000, 2000, 4000]);
    expect(waitBefore(1, 1)).toBe(1250);
  });
});
