// An open panel that forgets what was taken out, on a cache, a desk and a server that says what the test tells it to.
import { QueryClient } from '@tanstack/react-query';
import { makeForgetting } from '#extension/panel/app/taken-out.ts';
import { makeDesk } from '#extension/panel/features/ask/draft/desk.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export const thread = '00000000-0000-4000-8000-000000000001' as ThreadId;
export const elsewhere = '00000000-0000-4000-8000-000000000002' as ThreadId;
export const leak = '00000000-0000-4000-8000-000000000003';
export const study = '00000000-0000-4000-8000-000000000004';
export const leaked = 'She plays the harp at the old mill on Sundays.';
export const told = (more: object = {}) => ({
  cursor: 'epoch:2',
  isAll: false,
  isMore: false,
  items: [{ threadId: thread, postId: leak, caseIds: [study], isLeak: true }],
  ...more,
});

export function panel() {
  const cache = new QueryClient();
  const rested = new Map<string, unknown>();
  const desk = makeDesk(
    {
      readAll: async () => ({}),
      write: async (key, value) => void rested.set(key, value),
      remove: async (key) => void rested.delete(key),
      watch: () => () => undefined,
    },
    { nowMs: () => 0, random: () => crypto.getRandomValues(new Uint8Array(10)) },
  );
  const answers: (object | Error)[] = [told({ items: [], isAll: true, cursor: 'epoch:1' })];
  const asked: (string | null)[] = [];
  const waits: number[] = [];
  let isPatient = false;
  const said: unknown[] = [];
  const forgetting = makeForgetting({
    ports: {
      calls: {
        listTakenOut: async ({ cursor }: { cursor: string | null }) => {
          asked.push(cursor);
          const answer = answers.shift();
          if (answer === undefined || answer instanceof Error) throw answer ?? refuse('unavailable');
          return answer;
        },
      },
    } as never,
    cache,
    desk,
    toasts: { show: (toast: unknown) => void said.push(toast) } as never,
    wait: async (ms, hurried) => {
      waits.push(ms);
      if (isPatient) await hurried;
    },
  });
  /** From here on a wait ends only when it is hurried. */
  const waitForEver = () => {
    isPatient = true;
  };
  const draft = (threadId: ThreadId | null, body: string) =>
    desk.begin({ source: 'blank', isAnonymous: false, threadId, body: body as StrippedText });
  const texts = () =>
    JSON.stringify([
      cache
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data ?? null),
      ...rested.values(),
    ]);
  return { cache, desk, answers, asked, waits, waitForEver, said, forgetting, draft, texts };
}
