// A path begins on what the device holds, and asks beside it for what is of the day: nothing waits for it and nothing moves.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AreaPack } from '#shared/next-steps/types.ts';
import { service, wendValley } from '#tests/rooms/next-steps/area.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { keyOfStage, layArea, sealOfStage } from '#tests/support/panel-stage/area.ts';
import { stageAreaId } from '#tests/support/panel-stage/directory.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const abuse = '#/next-steps/for-domestic-abuse/no/no';

async function packAt(page: Page, minutesAgo: number, patch: Partial<AreaPack>): Promise<AreaPack> {
  const nowMs = await page.evaluate(() => window.stage.nowMs());
  const version = Math.floor(nowMs / 60_000) - minutesAgo;
  return wendValley({ areaId: stageAreaId, version, ...patch });
}
const withRoom = { services: [service('haven', { name: 'Haven House', number: '01632 960160' })] };
const full = {
  services: [
    service('haven', { name: 'Haven House', number: '01632 960160', capacity: 'no-capacity' as const }),
  ],
};
const serve = (page: Page, pack: AreaPack) =>
  page.evaluate(([sealed, keys]) => window.stage.serveArea(sealed, keys), [
    sealOfStage(pack),
    keyOfStage,
  ] as const);
const haven = (page: Page) => page.getByRole('link', { name: /^Call Haven House/ });

test('this morning’s word stands at once; today’s is told in a word, stands at the foot and is taken in with a press', async () => {
  await withPanel('?packs', async (page) => {
    await layArea(page, await packAt(page, 360, withRoom));
    await goTo(page, abuse);
    await haven(page).waitFor();
    await page
      .getByText(/Has room, said 10 days ago/)
      .first()
      .waitFor();
    const before = await haven(page).boundingBox();
    await serve(page, await packAt(page, 0, full));
    await page
      .getByText(/^Newer numbers or capacities have come\. They stand/)
      .first()
      .waitFor();
    expect(await haven(page).boundingBox()).toEqual(before);
    await judgeScreen(page, 'next-steps-newer');
    await page.getByRole('button', { name: 'Show them in the steps' }).click();
    await page
      .getByText(/Full, said 10 days ago/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
  });
});

test('what came before the steps stood is simply there', async () => {
  await withPanel('?packs', async (page) => {
    await layArea(page, await packAt(page, 360, withRoom));
    await goTo(page, '#/next-steps');
    await serve(page, await packAt(page, 0, full));
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('next-steps:packs')))
      .toContain('no-capacity');
    await goTo(page, abuse);
    await page.getByRole('heading', { level: 1, name: 'Domestic abuse' }).waitFor();
    await page
      .getByText(/Full, said 10 days ago/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.getByText(/^Newer numbers/).count()).toBe(0);
  });
});

test('signed out or offline nobody is asked, and the steps stand', async () => {
  for (const how of ['?packs&signed=out', '?packs&network=down'])
    await withPanel(how, async (page) => {
      await layArea(page, await packAt(page, 360, withRoom));
      await goTo(page, abuse);
      await haven(page).waitFor();
    });
});
