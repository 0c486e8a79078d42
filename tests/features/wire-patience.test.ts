// A network that takes what is sent and answers nothing: nobody waits for it to get out, no call waits for ever, and no answer that
// comes too late brings back who left.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nobody, openApi } from '#extension/wire/api.ts';
import { keeperTimes, makeKeeper, type SessionStore } from '#extension/wire/keeper.ts';
import { toRefusal } from '#extension/wire/refusal.ts';
import { signOut } from '#extension/wire/session.ts';
import type { Tokens } from '#shared/contract/session.ts';

const address = 'https://hub.example';
const startMs = Date.parse('2026-11-20T12:00:00Z');
const tokensOf = (name: string): Tokens => ({
  accessToken: `access-${name}`.padEnd(43, '0'),
  refreshToken: `refresh-${name}`.padEnd(43, '0'),
  accessExpiresAt: '2026-11-20T12:10:00.000Z',
  sessionEndsAt: '2026-11-20T20:00:00.000Z',
  idleLockMinutes: 10,
});

/** One browser, whose storage answers at once and whose lock somebody else may hold. */
function browser() {
  let kept: unknown;
  let nowMs = startMs;
  const store: SessionStore = {
    read: async () => structuredClone(kept),
    write: async (value) => {
      kept = structuredClone(value);
    },
    clear: async () => {
      kept = undefined;
    },
    watch: () => () => undefined,
  };
  let isHeld = false;
  let answer: ((tokens: Tokens) => void) | null = null;
  const keeper = makeKeeper(address, {
    store,
    ending: { read: async () => undefined, write: async () => undefined, clear: async () => undefined },
    lock: (work) => (isHeld ? new Promise(() => undefined) : work()),
    refresh: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    readSuspension: () => Promise.reject(new Error('not asked')),
    nowMs: () => nowMs,
  });
  return {
    keeper,
    isKept: () => kept !== undefined,
    hold: () => {
      isHeld = true;
    },
    later: (ms: number) => {
      nowMs += ms;
    },
    isAsked: () => answer !== null,
    answer: (tokens: Tokens) => answer?.(tokens),
  };
}

/** A server that never answers; `asked` is what came, with how long it may take. */
function silentServer() {
  const asked: { url: string; headers: unknown; signal: AbortSignal | null | undefined }[] = [];
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    asked.push({ url, headers: init?.headers, signal: init?.signal });
    return new Promise((_, refuse) => {
      init?.signal?.addEventListener('abort', () => refuse(init.signal?.reason));
    });
  });
  return asked;
}

/** The clock of a signal, in the hand of the test. */
function heldTimeouts() {
  const clocks: { ms: number; end: () => void }[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    clocks.push({ ms, end: () => controller.abort(new DOMException('late', 'TimeoutError')) });
    return controller.signal;
  });
  return clocks;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('signing out', () => {
  test('is over at once, though nothing answers and a refresh holds the lock; the API hears of it behind', async () => {
    const asked = silentServer();
    const clocks = heldTimeouts();
    const { keeper, isKept, hold } = browser();
    await keeper.keep(tokensOf('one'));
    hold();
    const { isTold } = await signOut(address, keeper);
    expect(isKept()).toBe(false);
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]?.url).toContain('session.signOut');
    expect(asked[0]?.headers).toMatchObject({ authorization: `Bearer ${tokensOf('one').accessToken}` });
    for (const clock of clocks) clock.end();
    expect(await isTold).toBe(false);
  });

  test('of nobody asks nobody', async () => {
    const asked = silentServer();
    expect(await (await signOut(address, browser().keeper)).isTold).toBe(false);
    expect(asked).toEqual([]);
  });

  test('is not undone by a refresh that answers afterwards', async () => {
    const { keeper, isKept, later, isAsked, answer } = browser();
    await keeper.keep(tokensOf('one'));
    later(9.5 * 60_000);
    const token = keeper.accessToken();
    await expect.poll(() => isAsked()).toBe(true);
    await keeper.drop();
    answer(tokensOf('two'));
    expect(await token).toBeNull();
    expect(isKept()).toBe(false);
  });
});

describe('a call that nobody answers', () => {
  test.each([
    ['a query', () => openApi(address, nobody).session.readMe.query({})],
    ['a mutation', () => openApi(address, nobody).session.signOut.mutate({})],
  ])('%s ends after half a minute, and says that Peer Hub cannot be reached', async (_name, call) => {
    silentServer();
    const clocks = heldTimeouts();
    const refused = call().then(
      () => null,
      (cause: unknown) => toRefusal(cause).code,
    );
    await expect.poll(() => clocks.map(({ ms }) => ms)).toEqual([30_000]);
    clocks[0]?.end();
    expect(await refused).toBe('unavailable');
  });

  test('ends sooner where its caller says so', async () => {
    const asked = silentServer();
    const hurry = new AbortController();
    const refused = openApi(address, nobody)
      .session.readMe.query({}, { signal: hurry.signal })
      .then(
        () => null,
        (cause: unknown) => toRefusal(cause).code,
      );
    await expect.poll(() => asked).toHaveLength(1);
    hurry.abort();
    expect(await refused).toBe('unavailable');
  });

  test('holds the lock of the session for ten seconds at most', () => {
    expect(keeperTimes.askMsMax).toBe(10_000);
  });
});
