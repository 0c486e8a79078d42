// Until the list of names is there, a typed name is judged by rules alone: Post waits for it, and says so when it fails.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  post,
  posted,
  questionBox,
  standStage,
  tick,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const typed = 'Saoirse Gallagher is lonely. Who can visit?';

test('a list that is late is waited for, and what it finds is taken out before anything goes', async () => {
  await withPanel('?names=late#/ask', async (page) => {
    await questionBox(page).fill(typed);
    await doTick(page);
    // Leaving the box took nothing out: without the list this is no name.
    expect(await questionBox(page).inputValue()).toBe(typed);
    await post(page).click();
    await expect.poll(() => questionBox(page).isEditable()).toBe(false);
    await page.evaluate(() => window.stage.bringNames());
    await expect.poll(() => questionBox(page).inputValue()).not.toContain('Gallagher');
    await page.getByText('Read it once more, then tick').waitFor();
    expect(await posted(page)).toEqual([]);
    await doTick(page);
    await post(page).click();
    await page
      .getByText(/^Posted in /)
      .first()
      .waitFor();
    expect(JSON.stringify(await posted(page))).not.toContain('Gallagher');
  });
});

test('a draft that rested before the list came is stripped again when it comes', async () => {
  await withPanel('?names=late#/ask', async (page) => {
    await questionBox(page).fill(typed);
    const rested = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await expect.poll(rested).toContain('lonely');
    await page.evaluate(() => window.stage.bringNames());
    await expect.poll(rested).not.toContain('Gallagher');
  });
});

test('without the list Post says so and asks for a second look, for these words and for any others', async () => {
  await withPanel('?names=missing#/ask', async (page) => {
    await questionBox(page).fill('Who can visit somebody lonely?');
    await doTick(page);
    await post(page).click();
    await page.getByText(/^Names could not be loaded/).waitFor();
    expect(await tick(page).isChecked()).toBe(false);
    expect(await posted(page)).toEqual([]);
    await judgeScreen(page, 'panel names missing');
    await questionBox(page).fill('Who can visit somebody lonely on Monday?');
    await doTick(page);
    await post(page).click();
    await page.getByText(/^Names could not be loaded/).waitFor();
    expect(await posted(page)).toEqual([]);
    await doTick(page);
    await post(page).click();
    await page
      .getByText(/^Posted in /)
      .first()
      .waitFor();
    expect(await posted(page)).toHaveLength(1);
  });
});
