// A change heard while a list is on its way for the first time is not lost: the answer may be older than the change.
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { hearLateChanges, readFailedAgain } from '#extension/panel/app/late-changes.ts';

/** A server whose answer is made when it is asked, and comes when the test says so. */
function list() {
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } });
  hearLateChanges(cache);
  const server = { chases: ['old'], asked: 0, isDown: false };
  const answers: (() => void)[] = [];
  const observer = new QueryObserver(cache, {
    queryKey: ['chases', 'waiting'],
    queryFn: () => {
      server.asked++;
      const seen = [...server.chases];
      return new Promise<string[]>((resolve, reject) => {
        answers.push(() => (server.isDown ? reject(new Error('down')) : resolve(seen)));
      });
    },
  });
  const stop = observer.subscribe(() => undefined);
  const answer = async () => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()?.();
  };
  const shown = () => observer.getCurrentResult().data;
  const hear = () => cache.invalidateQueries({ queryKey: ['chases'] });
  return { cache, server, answer, shown, hear, stop, observer };
}

test('made while the list was on its way: shown as it came, read once more, and there', async () => {
  const { server, answer, shown, hear, stop } = list();
  server.chases.push('made meanwhile');
  void hear();
  void hear();
  await answer();
  await expect.poll(shown).toEqual(['old']);
  await answer();
  await expect.poll(shown).toEqual(['old', 'made meanwhile']);
  expect(server.asked).toBe(2);
  stop();
});

test('nothing heard: nothing is read twice', async () => {
  const { server, answer, shown, stop } = list();
  await answer();
  await expect.poll(shown).toEqual(['old']);
  expect(server.asked).toBe(1);
  stop();
});

test('a first load that failed leaves nothing behind: the next one is later than the change, and is read once', async () => {
  const { server, answer, shown, hear, stop, observer } = list();
  void hear();
  server.isDown = true;
  await answer();
  await expect.poll(() => observer.getCurrentResult().isError).toBe(true);
  server.isDown = false;
  void observer.refetch();
  await answer();
  await expect.poll(shown).toEqual(['old']);
  expect(server.asked).toBe(2);
  stop();
});

test('a change that could not be read is read when the server is there again; what was read is not', async () => {
  const { cache, server, answer, shown, hear, stop, observer } = list();
  await answer();
  await expect.poll(shown).toEqual(['old']);
  server.chases = ['changed'];
  server.isDown = true;
  void hear();
  await answer();
  await expect.poll(() => observer.getCurrentResult().isError).toBe(true);
  expect(shown()).toEqual(['old']);
  server.isDown = false;
  void readFailedAgain(cache);
  await answer();
  await expect.poll(shown).toEqual(['changed']);
  await readFailedAgain(cache);
  expect(server.asked).toBe(3);
  stop();
});
