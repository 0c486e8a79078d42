// The options page in a real Chromium: readable in both themes and at 320 px, reachable by keyboard, and a policy is never needed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { builtExtension } from '#tests/support/browsers/build.ts';
import { type Chromium, startChromium } from '#tests/support/browsers/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ extension: await builtExtension({ browser: 'chrome', mode: 'journeys' }) });
});
afterAll(() => browser?.close());

async function openOptions() {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return { page, complaints };
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${colorScheme}`, async () => {
    const { page, complaints } = await openOptions();
    // Colours glide from one palette to the other, and axe would measure them on their way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // The page's own script policy refuses nothing that the page needs.
    expect(complaints).toEqual([]);
    await page.close();
  });

test('a site the extension may already use is added by keyboard, and taken away', async () => {
  const { page } = await openOptions();
  await page.getByLabel('Address of the site').focus();
  await page.keyboard.type('not a site');
  await page.keyboard.press('Enter');
  await page.getByText('That is not the address of a website').waitFor();
  await page.getByLabel('Address of the site').fill('http://clinic.test/records');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove http://clinic.test' }).waitFor();
  expect(await page.getByText('Allowed', { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Remove http://clinic.test' }).press('Enter');
  await page.getByText('No sites yet.').waitFor();
  await page.close();
});

test('the service’s address is judged, saved and remembered', async () => {
  const { page } = await openOptions();
  const address = page.getByLabel('Address', { exact: true });
  await address.fill('http://peer-hub.example');
  await address.press('Enter');
  await page.getByText('Give an address that begins with https://').waitFor();
  await address.fill('https://peer-hub.example/somewhere');
  await address.press('Enter');
  await page.getByText('Set here.').waitFor();
  await page.reload();
  expect(await address.inputValue()).toBe('https://peer-hub.example');
  await page.close();
});
