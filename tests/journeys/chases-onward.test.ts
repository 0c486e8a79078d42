// What leads on from a chase, in a real Chromium on the panel's stage: whom to ring, elsewhere after a "cannot help", looking
// whether it helps, stepping down or going on, and taking one's own along.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const openChase = async (page: Page, service: string) => {
  page.setDefaultTimeout(8_000);
  await goTo(page, `#/chases/${await page.evaluate((name) => window.stage.chaseOf(name), service)}`);
  await page.getByRole('button', { name: 'Copy reference' }).waitFor();
};
const calls = (page: Page) => page.evaluate(() => window.stage.calls);

test('a chase says whom to ring, how the service stands, and leads to it', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Eastmere Debt Advice');
    const contact = page.getByRole('region', { name: 'Who to ring' });
    const number = contact.getByRole('link', { name: /020 7946 0401/ });
    expect(await number.getAttribute('href')).toBe('tel:02079460401');
    await contact.getByText('Takes people').waitFor();
    await contact.evaluate((region) => region.scrollIntoView());
    await judgeScreen(page, 'chases whom to ring');
    await contact.getByRole('link', { name: 'See this service' }).click();
    await page.getByRole('heading', { name: 'Eastmere Debt Advice', level: 1 }).waitFor();
  });
});

test('a chase names the others with the same organisation, and one message asks about all of them', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Alderbrook Lunch Club');
    const others = page.getByRole('region', { name: '2 more with them' });
    await others.getByRole('link', { name: 'PH-7K3' }).waitFor();
    await others.evaluate((region) => region.scrollIntoView());
    await judgeScreen(page, 'chases more with them');
    await others.getByRole('button', { name: 'Copy one message for all 3' }).click();
    await page.getByText('Message copied').first().waitFor();
    const [message] = await page.evaluate(() => window.stage.copied);
    expect(message).toContain('3 people');
    for (const reference of ['PH-7K3', 'PH-4CW', 'PH-9DT']) expect(message).toContain(reference);
    await others.getByRole('link', { name: 'PH-7K3' }).click();
    await page.getByText('Is there a place on Thursday?').first().waitFor();
  });
});

test('they cannot help: the nearest that take people, and one press chases there with what was written before', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Harbour Money Help');
    await page.getByRole('button', { name: /^Person/ }).click();
    await page.getByRole('textbox', { name: /Your own name/ }).fill('Blue door');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('heading', { name: 'Blue door', exact: true }).waitFor();
    const others = page.getByRole('region', { name: 'Elsewhere: Money and debt' });
    await others.getByRole('link', { name: 'Eastmere Debt Advice' }).waitFor();
    expect(await others.getByRole('link', { name: 'Harbour Money Help' }).count()).toBe(0);
    await others.evaluate((region) => region.scrollIntoView());
    await judgeScreen(page, 'chases they cannot help');
    // What they said is not asked again: one press closes it with their reason.
    expect(await page.getByRole('radio', { name: 'It did not help' }).isChecked()).toBe(true);
    await others.getByRole('button', { name: 'Chase there: Eastmere Debt Advice' }).click();
    // What is waited for below stands on this page as well: first it must have gone.
    await others.waitFor({ state: 'detached' });
    await page.getByText('Takes people').first().waitFor();
    await page.getByRole('definition').filter({ hasText: 'Letters from three lenders' }).waitFor();
    await page.getByRole('heading', { name: 'Blue door', exact: true }).waitFor();
    await openChase(page, 'Harbour Money Help');
    await page.getByRole('button', { name: 'Close chase' }).click();
    await page.getByText('Chase closed').first().waitFor();
    const closed = await page.evaluate(() => window.stage.chase('Harbour Money Help'));
    expect(closed).toMatchObject({ outcome: 'not-helped', barriers: ['waiting'] });
  });
});

test('they cannot help, and nothing near is open: looks more widely for the same need', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Harrowmere Walking Group');
    const others = page.getByRole('region', { name: 'Elsewhere: Loneliness' });
    await others.getByText('Nothing open for the same need is known in this area.').waitFor();
    await others.getByRole('button', { name: 'Search more widely' }).click();
    await page.getByRole('heading', { name: 'Local services', level: 1 }).waitFor();
    const asked = await page.evaluate(() => window.stage.asked.at(-1));
    expect(asked).toMatchObject({ need: 'loneliness', takesReferrals: true });
  });
});

test('what they said is not the last word: heard otherwise, it goes on', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Harrowmere Walking Group');
    await page.getByRole('button', { name: 'Have you heard otherwise?' }).click();
    await page.getByText('First contact made', { exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name: /^Elsewhere/ }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.stage.chase('Harrowmere Walking Group'))).toMatchObject({
      state: 'first-contact',
      isSaidByOrganisation: false,
    });
  });
});

test('looks whether it helps: planned, answered on its day, by keyboard alone', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Eastmere Debt Advice');
    await page.getByRole('button', { name: /^Does it still help/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /After 2 weeks/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Plan', exact: true }).focus();
    await page.keyboard.press('Enter');
    const due = page.getByRole('radiogroup', { name: 'After 2 weeks: how is it now?' });
    await due.getByRole('radio', { name: 'Better' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Folded it stands in the heading, unfolded beside its own Change.
    await page.getByText('After 2 weeks: Better').first().waitFor();
    await page.getByRole('button', { name: 'Change “After 2 weeks”' }).waitFor();
    expect(await calls(page)).toEqual(expect.arrayContaining(['planChecks', 'recordCheck']));
  });
});

test('support that should end: it goes on for weeks with one press, or is closed; without a network it waits', async () => {
  await withPanel('', async (page) => {
    await openChase(page, 'Quiet Rooms');
    await page.getByText('Is it time to step down?').waitFor();
    await judgeScreen(page, 'chases step down');
    await page.evaluate(() => window.stage.network('down'));
    await page.getByRole('button', { name: 'In 6 weeks' }).click();
    await page.getByText('1 change waits for the network').waitFor();
    await page.getByRole('button', { name: 'Try now' }).waitFor();
    await page.evaluate(() => window.stage.network('fine'));
    // It also goes by itself: then there is nothing to press any more.
    await page
      .getByRole('button', { name: 'Try now' })
      .click({ timeout: 3_000 })
      .catch(() => undefined);
    await page.getByText(/^Support goes on. Stepping down is asked about again \w+ \d+ \w+\.$/).waitFor();
    expect(await page.getByText('Is it time to step down?').count()).toBe(0);
    expect(await calls(page)).toContain('carryOn');
  });
});

test('takes the own chases along, as a table or as data', async () => {
  await withPanel('#/chases/in/closed', async (page) => {
    page.setDefaultTimeout(8_000);
    await page.getByRole('button', { name: /^Take your chases along/ }).click();
    await judgeScreen(page, 'chases take along');
    await page.getByRole('button', { name: 'As a table (CSV)' }).click();
    await page.getByText('Saved: 9 chases').first().waitFor();
    await page.getByRole('button', { name: 'As data (JSON)' }).click();
    await expect
      .poll(() => page.evaluate(() => window.stage.files.map((one) => one.name)))
      .toEqual(['chases-2026-11-20.csv', 'chases-2026-11-20.json']);
  });
});
