// From a true right-click on a demo record into the crisis path, with a real pointer under Xvfb and nothing given beforehand: the
// stripped words suggest paths, three steps stand, and the very patient is nowhere. Linux only: elsewhere there is no such screen.
import { describe, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { askByHand, standAtTrueScreen } from '#tests/support/journey/true-screen.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;

describe.runIf(process.platform === 'linux')('a true right-click', () => {
  const at = standAtTrueScreen();

  test('leads in two presses to the paths that the stripped words speak of, signed out, and on to three steps', async () => {
    const panel = await askByHand(at);
    const { screen } = at;
    await panel.getByRole('button', { name: 'In crisis' }).click();
    await panel.getByRole('heading', { level: 1, name: 'What is happening?' }).waitFor();
    const suggested = panel.getByRole('region', { name: 'Your words may speak of' }).getByRole('link');
    await suggested.first().waitFor();
    screen.keep('right-click-in-crisis');
    await suggested.first().click();
    const three = panel.getByRole('list', { name: 'Three next steps' });
    const no = panel.getByRole('button', { name: 'No', exact: true });
    const heading = panel.getByRole('heading', { level: 1 });
    await no.or(three).waitFor();
    // A path asks one question or two. What was answered stands until the next screen is drawn: that one is waited for.
    for (let asked = 0; asked < 2 && (await three.count()) === 0; asked++) {
      const question = (await heading.textContent()) ?? '';
      await no.click();
      await expect.poll(() => heading.textContent()).not.toBe(question);
    }
    await three.waitFor();
    expect(await three.locator('> li').count()).toBe(3);
    const seen = await panel.evaluate(() => `${document.body.textContent} ${window.location.href}`);
    expect(findPlanted([{ where: 'the panel', text: seen }], plantedIdentifiers(dorothy))).toEqual([]);
  }, 120_000);
});
