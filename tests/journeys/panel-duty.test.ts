// Whoever watches over the community and is no member of it finds their own screens; what is closed to them is neither offered nor asked for.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

test('an auditor who is no member: home says as what one is here and leads to the trail; nothing is said to be broken', async () => {
  await withPanel('?auditor&no-member#/', async (page) => {
    await page.getByText('You are here as auditor.').waitFor();
    const nav = page.getByRole('navigation', { name: 'Main' });
    await expect.poll(() => nav.getByRole('link').allTextContents()).toEqual(['Home', 'More']);
    await judgeScreen(page, 'duty-home');
    await page.getByRole('link', { name: 'Audit trail' }).press('Enter');
    await page.getByRole('list', { name: 'Entries, newest first' }).getByText('By Priya Sundaram').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Where you are signed in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where you are signed in' }).waitFor();
    await goTo(page, '#/more');
    await page.getByText('Auditor', { exact: true }).waitFor();
    await judgeScreen(page, 'duty-more');
    expect(await page.getByRole('link', { name: 'Chases' }).count()).toBe(0);
    expect(await page.getByText(/Live updates|could not be loaded|does not allow/).count()).toBe(0);
  });
});

test('the link of a colleague says at once to whom it is open, and leads back; the way to help stays', async () => {
  await withPanel('?auditor&no-member#/', async (page) => {
    await page.getByText('You are here as auditor.').waitFor();
    const before = await page.evaluate(() => window.stage.calls.length);
    await goTo(page, '#/channels');
    await page.getByRole('heading', { level: 1, name: 'Open to link workers' }).waitFor();
    await judgeScreen(page, 'duty-closed');
    expect(await page.evaluate((from) => window.stage.calls.slice(from), before)).toEqual([]);
    await page.getByRole('link', { name: 'To what is open to you' }).press('Enter');
    await page.getByText('You are here as auditor.').waitFor();
    await page.getByRole('button', { name: 'In crisis' }).click();
    await page.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor();
  });
});
