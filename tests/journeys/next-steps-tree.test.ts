// The crisis path as a screen reader reads it: on each kind of screen the roles and names, in the order in which they help.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const away = '?signed=out&network=down';

/** Each of these, and each after the one before. */
async function readsInOrder(page: Page, of: string, pieces: readonly RegExp[]): Promise<void> {
  const tree = await page.locator(of).ariaSnapshot();
  let from = 0;
  for (const piece of pieces) {
    const found = tree.slice(from).search(piece);
    expect(found, `${piece} after what stands before it in:\n${tree}`).toBeGreaterThanOrEqual(0);
    from += found + 1;
  }
}

describe('a screen reader meets, in this order', () => {
  const met: [string, string, string, RegExp[]][] = [
    [
      'the first screen: what is asked, the box, the tiles by their titles',
      '',
      'What is happening?',
      [
        /heading "What is happening\?" \[level=1\]/,
        /searchbox "Say it in a few words"/,
        /list "What is happening\?"/,
        /link "Suicide or self-harm"/,
        /link "In great distress"/,
        /link "Domestic abuse"/,
        /link "It is about me"/,
      ],
    ],
    [
      'a question: what it is about, the question, three answers of equal weight',
      '/for-domestic-abuse',
      'Are they badly hurt, or is the one they fear there or on the way?',
      [
        /Domestic abuse\. For safety, question 1 of 2/,
        /heading "Are they badly hurt.*" \[level=1\]/,
        /button "Yes"/,
        /button "No"/,
        /button "Not sure"/,
        /Not sure counts as yes/,
      ],
    ],
    [
      'the steps: title, who stands behind it, for each its heading, number, words to say and to write, then what to set going, the end',
      '/in-money/for-debt/no',
      'Debt or bailiffs',
      [
        /heading "Debt or bailiffs" \[level=1\]/,
        /Not reviewed yet by a named person/,
        /link "Suicide or self-harm"/,
        /list "Three next steps"/,
        /listitem "1\. Ask for breathing space"/,
        /heading "1\. Ask for breathing space" \[level=2\]/,
        /link "Call StepChange Debt Charity, 0800 138 1111"/,
        /button "Copy number: StepChange Debt Charity"/,
        /Say on the phone/,
        /“I am with a person who cannot pay their debts\. They would like to ask for breathing space today\.”/,
        /Write down/,
        /listitem "2\. Pay for the roof/,
        /link "Call MoneyHelper, 0800 138 7777"/,
        /listitem "3\. Bailiffs: keep the door shut"/,
        /region "When you have called"/,
        /button "Create chase and copy note"/,
        /button "Ask for supervision"/,
        /button "Ask the urgent channel"/,
        /link "I have done this"/,
        /link "Start again"/,
        /These steps are/,
        /Hours worked out for/,
      ],
    ],
    [
      'danger: 999 before anything else, the silent way, then the other lines',
      '/danger-now',
      'Danger now',
      [
        /heading "Danger now" \[level=1\]/,
        /link "Call Emergency services, 999"/,
        /heading "If you cannot speak" \[level=2\]/,
        /press 55/,
        /link "Call NHS 111[^"]*, 111"/,
        /link "Call Samaritans, 116 123"/,
        /link "Help is on its way\. What now\?"/,
      ],
    ],
    [
      'the end: how they are, a break, somebody to talk to, ways on',
      '/in-money/for-debt/no/how-are-you',
      'How are you?',
      [
        /heading "How are you\?" \[level=1\]/,
        /You have done the right thing/,
        /Take ten minutes/,
        /heading "Someone to talk to" \[level=2\]/,
        /link "Call Samaritans, 116 123"/,
        /link "Text SHOUT to 85258"/,
        /button "Copy number: Shout"/,
        /link "I am not all right"/,
        /link "Start again"/,
        /link "Home"/,
      ],
    ],
  ];
  test.each(met)('%s', async (_, way, title, pieces) => {
    await withPanel(`${away}#/next-steps${way}`, async (page) => {
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await readsInOrder(page, 'main', pieces);
      // Danger now is met before all of it, and named.
      if (way !== '/danger-now')
        await page.getByRole('banner').getByRole('button', { name: 'Danger now' }).waitFor();
    });
  });
});
