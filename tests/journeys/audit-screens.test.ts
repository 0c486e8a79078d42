// The screen for auditors: the trail by deed, whether it is whole, a copy to take along, and evidence that is opened with a reason.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const calls = (page: Parameters<Parameters<typeof withPanel>[1]>[0], name: string) =>
  page.evaluate((asked) => window.stage.calls.filter((one) => one === asked).length, name);

test('an auditor comes to the trail under More, reads it by deed, and every look is a press', async () => {
  await withPanel('?auditor#/more', async (page) => {
    await page.getByRole('link', { name: 'Audit trail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
    const list = page.getByRole('list', { name: 'Entries, newest first' });
    await list.getByText('Post taken out everywhere').waitFor();
    await list.getByText('By Priya Sundaram').waitFor();
    await list.getByText('Who did it is not shown: it could lead behind a pseudonym.').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await list.getByText('To Ben Adeyemi').waitFor();
    await judgeScreen(page, 'audit');
    const before = await calls(page, 'listAuditEntries');
    await page.getByRole('button', { name: /What was done/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Roles changed' }).click();
    expect(await calls(page, 'listAuditEntries')).toBe(before);
    await page.getByLabel('From', { exact: true }).fill('2026-11-21');
    await page.getByLabel('To', { exact: true }).fill('2026-11-20');
    await page.getByText('The first day is after the last one.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('2026-11-22');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await list.getByText('Roles changed').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
  });
});

test('the chain is checked part by part, and a copy is saved whole', async () => {
  await withPanel('?auditor#/audit', async (page) => {
    await page.getByRole('button', { name: 'Check the chain' }).click();
    await page.getByText('The chain is whole: 812 entries.').waitFor();
    await page.getByRole('button', { name: 'Save file' }).click();
    await page.getByText('Saved 2 entries').first().waitFor();
    const [file] = await page.evaluate(() => window.stage.files);
    expect(file).toMatchObject({ text: '{"seq":"1"}\n{"seq":"2"}\n' });
    expect(file?.name).toMatch(/^audit-trail-\d{4}-\d\d-\d\d\.jsonl$/);
  });
  await withPanel('?auditor&long#/audit', async (page) => {
    await page.getByRole('button', { name: 'Check the chain' }).click();
    await page.getByText('The chain is broken at entry 640').waitFor();
    await page.getByText('What it says is not what was sealed.').waitFor();
  });
});

test('evidence is opened by keyboard with a reason, and its words go with the dialog', async () => {
  await withPanel('?auditor#/audit', async (page) => {
    await page.getByRole('tab', { name: 'Evidence' }).click();
    const kept = page.getByRole('list', { name: 'What is kept, newest first' });
    await kept.getByText('A post that was taken out').waitFor();
    await judgeScreen(page, 'audit-evidence');
    const open = page.getByRole('button', { name: /^Read the words of case/ });
    await open.first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Read them' }).click();
    await dialog.getByText('Say why.').waitFor();
    expect(await calls(page, 'readEvidence')).toBe(0);
    await dialog.getByRole('radio', { name: 'To report a breach' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Read them' }).click();
    await dialog.getByText('It is the harpist of Little Marlow.').waitFor();
    await judgeScreen(page, 'audit-evidence-read');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('harpist');
    // Given back meanwhile: the second one is refused in words, and the dialog stays.
    await open.last().click();
    await dialog.getByRole('radio', { name: 'To review a decision' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Read them' }).click();
    await dialog.getByText('This is not here, or it is not open to you.').waitFor();
  });
});

test('nothing there, nobody answers, still loading: each is said; others are not led there', async () => {
  await withPanel('?auditor&empty#/audit', async (page) => {
    await page.getByText('No entry of this kind was made on these days.').waitFor();
    await page.getByRole('tab', { name: 'Evidence' }).click();
    await page.getByText('No post was taken out for what it said about somebody.').waitFor();
  });
  await withPanel('?auditor&network=down#/audit', async (page) => {
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
  await withPanel('?auditor&network=slow#/audit', async (page) => {
    await page.getByText('Loading the trail').waitFor({ state: 'attached' });
  });
  await withPanel('#/more', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    expect(await page.getByRole('link', { name: 'Audit trail' }).count()).toBe(0);
  });
});
