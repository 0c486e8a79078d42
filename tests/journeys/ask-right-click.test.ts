// Once, everything as a person meets it: the build that people get, a true right-click with a real pointer under Xvfb, the
// real menu, no permission given beforehand. Linux only: elsewhere there is no such screen to borrow.
import { describe, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { sarah, signIn } from '#tests/support/journey/person.ts';
import { askByHand, standAtTrueScreen } from '#tests/support/journey/true-screen.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;

describe.runIf(process.platform === 'linux')('a true right-click', () => {
  const at = standAtTrueScreen();

  test('opens the panel; after signing in the stripped selection stands in the box', async () => {
    const panel = await askByHand(at);
    const { browser, screen } = at;
    await signIn({ browser, panel, ...sarah });
    const box = panel.getByRole('textbox', { name: 'Your question' });
    await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toContain('has stopped cooking');
    const words = await box.inputValue();
    expect(words).toContain('116 123');
    expect(findPlanted([{ where: 'the draft', text: words }], plantedIdentifiers(dorothy))).toEqual([]);
    screen.keep('right-click');
  }, 120_000);
});
