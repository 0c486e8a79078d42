// A panel that was open before anybody said where the service is, or while that changed, begins anew and does not stay with the old one.
import { expect, test } from 'vitest';
import { readOneService, type Service } from '#extension/panel/app/one-service.ts';

const trial: Service = { apiAddress: 'http://localhost:4680', packKeys: null };
const hospital: Service = { apiAddress: 'https://hub.example', packKeys: { a: 'one', b: 'two' } };

/** A browser whose configuration the test sets, and a panel that counts how often it began anew. */
function open(first: Service) {
  let now = first;
  let heard = (): void => undefined;
  const panel = { anew: 0 };
  const service = readOneService({
    read: async () => now,
    watch: (listen) => {
      heard = listen;
    },
    beginAnew: () => {
      panel.anew++;
    },
  });
  const change = async (next: Service) => {
    now = next;
    heard();
    // Both looks are promises that have come already.
    await new Promise((seen) => setImmediate(seen));
  };
  return { panel, service, change };
}

test('another address begins the panel anew', async () => {
  const { panel, service, change } = open(trial);
  expect(await service).toEqual(trial);
  await change(hospital);
  expect(panel.anew).toBe(1);
});

test('so do other keys of crisis steps, which a policy rules', async () => {
  const { panel, change } = open(hospital);
  await change({ ...hospital, packKeys: { a: 'one' } });
  expect(panel.anew).toBe(1);
});

test('a change of anything else does not, nor the same keys in another order', async () => {
  const { panel, change } = open(hospital);
  await change({ ...hospital });
  await change({ ...hospital, packKeys: { b: 'two', a: 'one' } });
  expect(panel.anew).toBe(0);
});

test('a change that comes before the first look has ended is not lost', async () => {
  let bring: (first: Service) => void = () => undefined;
  const looks = [new Promise<Service>((came) => (bring = came)), Promise.resolve(hospital)];
  let heard = (): void => undefined;
  const begun = new Promise<void>((beginAnew) => {
    void readOneService({
      read: () => looks.shift() as Promise<Service>,
      watch: (listen) => {
        heard = listen;
      },
      beginAnew,
    });
  });
  heard();
  bring(trial);
  await begun;
});
