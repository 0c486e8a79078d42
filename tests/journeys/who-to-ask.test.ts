// Whom to ask, on the panel's stage in a real Chromium: both themes, 320 and 240 px; and the names of moderators where a leak is reported.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

test('under More, role by role; a role that nobody has is said so', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Whom to ask', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Whom to ask' }).waitFor();
    const moderators = page.getByRole('region', { name: 'Moderators' });
    await moderators.getByText('Delyth Penrose').waitFor();
    await moderators.getByText('Eastmere Council · Across the community').waitFor();
    await page.getByRole('region', { name: 'Curators' }).getByText('Nobody has this role yet.').waitFor();
    await judgeScreen(page, 'who-to-ask');
  });
});

test('without a network it says so, role by role, and can be tried again', async () => {
  await withPanel('#/', async (page) => {
    await page.evaluate(() => window.stage.network('down'));
    await page.evaluate(() => {
      window.location.hash = '#/who-to-ask';
    });
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await page.evaluate(() => window.stage.network('fine'));
    await page.getByRole('region', { name: 'Moderators' }).getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Delyth Penrose').waitFor();
  });
});

test('whoever reports a leak is told whom to ring', async () => {
  await withPanel('#/', async (page) => {
    await openThread(page, 'others');
    await page.getByRole('button', { name: 'Report', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByText(/^Moderators:/).count()).toBe(0);
    await dialog.getByText('Somebody can be recognised').click();
    await dialog
      .getByText('Moderators: Delyth Penrose (Eastmere Council), Priya Sundaram (Pellhaven PCN)')
      .waitFor();
    await judgeScreen(page, 'report-leak');
  });
});
