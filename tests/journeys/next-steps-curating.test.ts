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

test('a curator who is an administrator records who reviewed it: faults, a refusal and success in words, by keyboard', async () => {
  await withPanel('?curator&administrator#/path-standing', async (page) => {
    const form = page.getByRole('region', { name: 'Record a review' });
    await form.getByText(/It covers version 2001 with the digest f{64}/).waitFor();
    await form.getByRole('button', { name: 'Record the review' }).click();
    await form.getByText('Write 2 to 80 characters.').first().waitFor();
    await form.getByText('Choose a day that is not after today.').waitFor();
    await judgeScreen(page, 'next-steps-review');
    await form.getByLabel('Who reviewed it').fill('Nobody Now');
    await form.getByLabel('Their role').fill('Clinical safety officer');
    await form.getByLabel('Day of the review').fill('2026-11-19');
    const record = async () => {
      await form.getByRole('button', { name: 'Record the review' }).focus();
      await page.keyboard.press('Enter');
      const asked = page.getByRole('alertdialog');
      await asked.getByText(/Clinical safety officer, reviewed version 2001 on 19 November 2026/).waitFor();
      await asked.getByRole('button', { name: 'Record it' }).click();
    };
    await record();
    await form.getByText('Your role does not allow this.').waitFor();
    await form.getByLabel('Who reviewed it').fill('Dr Ana Pryce');
    await record();
    await page.getByText('The review is recorded').first().waitFor();
    await page.getByText('Reviewed by Dr Ana Pryce, Clinical safety officer, on 19 November 2026.').waitFor();
  });
  await withPanel('?curator#/path-standing', async (page) => {
    await page
      .getByText('Who reviewed it is recorded here by a curator who is an administrator too.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Record the review' }).count()).toBe(0);
  });
});
