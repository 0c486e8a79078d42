// What is past its date in the crisis path comes to its curators: a line on their first screen, and a screen that names each entry.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

test('a curator is told on the first screen how much is past its date, and sees what, since when and what no page names', async () => {
  await withPanel('?curator', async (page) => {
    await page.getByRole('link', { name: '4 entries of the crisis path are past their date' }).click();
    await page.getByRole('heading', { level: 1, name: 'What the crisis path says' }).waitFor();
    await page.getByText('Nobody has reviewed this content yet.').waitFor();
    const expired = page.getByRole('region', { name: 'Past their date' });
    await expired.getByText('Shelter, 0808 800 4444').waitFor();
    await expired.getByText('To be looked at by 1 November 2026').waitFor();
    await expired.getByText('of-a-newer-server').waitFor();
    await page
      .getByRole('region', { name: 'Duty lines of areas' })
      .getByText('Harrowmere: child safeguarding, out of hours')
      .waitFor();
    await page.getByText('Nobody has said when it was checked').waitFor();
    await page
      .getByRole('region', { name: 'Numbers that no page names yet' })
      .getByText(/StepChange/)
      .waitFor();
    await judgeScreen(page, 'next-steps-curating');
  });
});

test('nothing past its date: no line, and the screen says so; others than curators are not asked for it', async () => {
  await withPanel('?curator&empty#/path-standing', async (page) => {
    await page.getByText('Everything is within its date.').waitFor();
  });
  await withPanel('', async (page) => {
    await page.getByText('Hello, Sarah').waitFor();
    expect(await page.evaluate(() => window.stage.calls.includes('readPathStanding'))).toBe(false);
  });
});

test('a server that cannot be reached: said plainly, and tried again', async () => {
  await withPanel('?curator&network=down#/path-standing', async (page) => {
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});
