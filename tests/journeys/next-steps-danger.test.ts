// Whom to call in danger, before a post and on the card: the numbers of the area's own teams wherever the device holds them.
import { describe, expect, test } from 'vitest';
import { wendValley } from '#tests/rooms/next-steps/area.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { layArea } from '#tests/support/panel-stage/area.ts';
import { goTo, questionBox, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const words = 'The baby was left alone all day. What do I do?';

describe('danger to a child or an adult', () => {
  test('before a post: the area’s own team stands with its number, by day and by night', async () => {
    await withPanel('', async (page) => {
      await layArea(page, wendValley());
      await goTo(page, '#/ask');
      await questionBox(page).fill(words);
      await page.getByRole('link', { name: /^Call Wend Valley children-day, 01632 960123/ }).waitFor();
      await page.getByRole('link', { name: /^Call Wend Valley children-night, 01632 960123/ }).waitFor();
      await page.getByText(/A child may be at risk/).waitFor();
      expect(await page.getByText('Number: in your local safeguarding procedure').count()).toBe(0);
    });
  });

  test('on the card, signed out and offline, too', async () => {
    await withPanel('?signed=out&network=down#/danger', async (page) => {
      await layArea(page, wendValley());
      for (const team of ['children-day', 'children-night', 'adults-day', 'adults-night'])
        await page.getByRole('link', { name: new RegExp(`^Call Wend Valley ${team}`) }).waitFor();
      await judgeScreen(page, 'danger of an area');
    });
  });

  test('where the device holds no area, the local procedure is named as before', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill(words);
      await page.getByText('Number: in your local safeguarding procedure').waitFor();
    });
  });
});
