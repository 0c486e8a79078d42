// The server dies in the middle of a post, and the line is lost before another: the words stay, the panel says so, and each
// is there once in the end. Counted in the database itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, askAbout, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const confirmation = 'I have read it: nobody can be recognised.';

// Rows are counted from beside the API, which only a server allows.
describe.runIf(process.env.TEST_DATABASE_URL)('a server that goes away', () => {
  let stage: Stage;
  let asking: AtDesk;

  beforeAll(async () => {
    stage = await openStage();
    asking = await takeSeat(stage, sarah);
    await signIn(asking);
  }, 180_000);
  afterAll(async () => {
    await asking?.close();
    await stage?.close();
  });

  const countMine = (words: string) =>
    stage.count(`select count(*) from post where number = 1 and body like '%${words}%'`);

  test('dies after the post was done and before it answered: posted once, and said so', async () => {
    const { panel } = asking;
    await askAbout(asking, '#new-entry');
    const box = panel.getByRole('textbox', { name: 'Your question' });
    await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toContain('Thursday lunch');
    await panel.getByText(confirmation).click();
    const lost = stage.tap.loseNextAnswer('startThread');
    await panel.getByRole('button', { name: /^Post to / }).click();
    await lost;
    await stage.kill();
    await panel
      .getByText(/^Not sent/)
      .first()
      .waitFor();
    expect(await box.inputValue()).toContain('Thursday lunch');
    await judgeScreen(panel, 'not-sent');
    await stage.startAgain();
    const postAgain = panel.getByRole('button', { name: /^(Try now|Post again)$/ });
    await postAgain
      .or(panel.getByText(/^Posted in /))
      .first()
      .waitFor();
    if (await postAgain.isVisible()) await postAgain.click();
    await panel
      .getByText(/^Posted in /)
      .first()
      .waitFor();
    expect(await countMine('Thursday lunch')).toBe(1);
  }, 120_000);

  test('cannot be reached when the post is pressed twice: the words wait, survive the panel, and go once', async () => {
    const { panel } = asking;
    await panel.getByRole('link', { name: 'Ask', exact: true }).click();
    const box = panel.getByRole('textbox', { name: 'Your question' });
    await box.fill(
      'Somebody is behind with rent and afraid of the letter. Who writes back first, the worker or the council?',
    );
    await panel.getByText(confirmation).click();
    await panel.getByRole('button', { name: /^Post to / }).waitFor();
    stage.tap.cut();
    await panel.getByRole('button', { name: /^Post to / }).dblclick();
    await panel
      .getByText(/^Not sent/)
      .first()
      .waitFor();
    // The panel is closed and opened: the draft is kept on the device, stripped, with its own key.
    await panel.reload();
    stage.tap.mend();
    await panel.goto(`${panel.url().split('#')[0]}#/drafts`);
    await panel
      .getByRole('link', { name: /Who writes back first/ })
      .first()
      .click();
    await expect.poll(() => box.inputValue()).toContain('behind with rent');
    const posted = panel.getByText(/^Posted in /).first();
    await panel.getByText(confirmation).click();
    await panel.getByRole('button', { name: /^Post/ }).last().click();
    await posted.waitFor();
    expect(await countMine('behind with rent')).toBe(1);
  }, 120_000);
});
