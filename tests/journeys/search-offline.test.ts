// Signed in, and the API stopped: the same box finds a case study and a service from this device and opens them. When the API is there
// again, what was withdrawn meanwhile is gone from the device; after a sign-out nothing of it is left.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import type { KeptPack } from '#extension/bridge/search-pack.ts';
import { type AtDesk, goTo, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

let stage: Stage;
let desk: AtDesk;
const story = caseStudies.find(({ area }) => area === null)?.title ?? '';

beforeAll(async () => {
  stage = await openStage();
  desk = await takeSeat(stage, sarah);
}, 180_000);
afterAll(async () => {
  await desk?.close();
  await stage?.close();
});

/** What rests on the device, as the worker laid it down. */
async function kept(): Promise<KeptPack | null> {
  const worker = await desk.browser.worker();
  return worker.evaluate(async () => {
    type Storage = { local: { get: (key: string) => Promise<Record<string, unknown>> } };
    const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
    return ((await chrome.storage.local.get('search-pack'))['search-pack'] ?? null) as KeptPack | null;
  });
}
const titlesOf = async (kind: 'case-study' | 'service') =>
  (await kept())?.documents.filter((one) => one.kind === kind).map(({ title }) => title) ?? [];

const box = (panel: Page) => panel.getByRole('searchbox', { name: 'What are you looking for?' });
const open = async (panel: Page, words: string) => {
  await goTo(panel, '#/search');
  await box(panel).fill(words);
  // The last word of a title has a capital: until Enter it could be half a name, and is not looked for.
  await box(panel).press('Enter');
  await panel.getByText(/^Offline: from .*case studies and services of .* only\./).waitFor();
  await panel.getByRole('link', { name: words }).first().click();
  await panel.getByRole('heading', { level: 1, name: words }).waitFor();
};

test('with the API stopped a case study and a service are found and open', async () => {
  const { panel } = desk;
  await signIn(desk);
  // The clock tells the search of services a while after the start; a panel that opens lets the worker look again.
  await expect
    .poll(
      async () => {
        const services = (await titlesOf('service')).length;
        if (services === 0) await panel.reload();
        return services;
      },
      { timeout: 60_000, interval: 3_000 },
    )
    .toBeGreaterThan(10);
  expect(await titlesOf('case-study')).toContain(story);
  const [service = ''] = await titlesOf('service');
  await stage.kill();
  // Opened anew, the panel hears from nobody who sits here: it knows.
  await panel.reload();
  await open(panel, service);
  await panel.getByText('How to refer').or(panel.getByText('About it')).first().waitFor();
  await open(panel, story);
  await panel.getByText(/^1\. /).waitFor();
  await judgeScreen(panel, 'kept-case');
}, 180_000);

test('when the API is there again the server answers, and what was withdrawn meanwhile is gone', async () => {
  const { panel } = desk;
  await stage.startAgain();
  if (process.env.TEST_DATABASE_URL)
    await stage.count(`with gone as (update case_study set state = 'withdrawn', withdrawn_at = now(),
      withdrawn_reason = 'unsafe' where case_id in (select case_id from case_version
        where title = '${story.replaceAll("'", "''")}') returning 1) select count(*) from gone`);
  await goTo(panel, '#/search');
  await expect.poll(async () => panel.getByText(/^Offline: from /).count(), { timeout: 30_000 }).toBe(0);
  if (process.env.TEST_DATABASE_URL)
    await expect.poll(() => titlesOf('case-study'), { timeout: 30_000 }).not.toContain(story);
}, 180_000);

test('after a sign-out nothing of it is left on the device', async () => {
  const { panel } = desk;
  expect((await titlesOf('service')).length).toBeGreaterThan(10);
  await goTo(panel, '#/more');
  await panel.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(kept, { timeout: 15_000 }).toBe(null);
}, 60_000);
