// The crisis path on the panel's stage in a real Chromium: signed out, network down, by hand and by keys alone, in both themes,
// at 320 and 240 px, and taken up again after the panel was closed.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import {
  doubleClick,
  give,
  goTo,
  handOver,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();
const away = '?signed=out&network=down';
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const steps = (page: Page) =>
  page
    .getByRole('list', { name: 'Three next steps' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
const tile = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const calls = (page: Page) =>
  page.evaluate(() => window.stage.calls.filter((name) => name !== 'listProviders'));
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const screens: [string, string, string][] = [
  ['first', '', 'What is happening?'],
  ['group', '/in-money', 'Money, food, heat'],
  ['question', '/for-domestic-abuse', 'Are they badly hurt, or is the one they fear there or on the way?'],
  ['steps', '/in-money/for-debt/no', 'Debt or bailiffs'],
  ['urgent steps', '/for-suicide/yes', 'Suicide or self-harm'],
  ['danger', '/danger-now', 'Danger now'],
  ['end', '/in-money/for-debt/no/how-are-you', 'How are you?'],
];

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test.each(screens)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, way, title) => {
          await withPanel(`${away}#/next-steps${way}`, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 800 });
            await heading(page, title);
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            expect(await page.title()).toBe(`${title} – Peer Hub`);
            await takePicture(page, `next-steps ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

describe('the way', () => {
  test('by hand: from the sign-in screen to three steps, back, and on to the end, without one call', async () => {
    await withPanel(away, async (page) => {
      await page.getByRole('button', { name: 'In crisis' }).click();
      await tile(page, 'Money, food, heat').click();
      await tile(page, 'Debt or bailiffs').click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await heading(page, 'Debt or bailiffs');
      expect(await steps(page).count()).toBe(3);
      await page.getByRole('link', { name: /^Call StepChange Debt Charity, 0800 138 1111/ }).waitFor();
      for (const title of [
        'Are bailiffs at the door, or due today?',
        'Money, food, heat',
        'What is happening?',
      ]) {
        await page.getByRole('button', { name: 'Back' }).click();
        await heading(page, title);
      }
      await page.getByRole('button', { name: 'Back' }).click();
      await heading(page, 'Welcome to Peer Hub');
      await goTo(page, '#/next-steps/in-money/for-debt/no');
      await page.getByRole('link', { name: 'I have done this' }).click();
      await heading(page, 'How are you?');
      await page.getByRole('link', { name: /^Call Samaritans, 116 123/ }).waitFor();
      expect(await calls(page)).toEqual([]);
    });
  });

  test('by keys alone: one chord, a word, Enter, an answer; the focus is always where one is', async () => {
    await withPanel(away, async (page) => {
      await page.keyboard.press('Alt+Shift+D');
      await heading(page, 'What is happening?');
      await page.keyboard.type('bailifs');
      await page.getByText('One path fits').waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await heading(page, 'Are bailiffs at the door, or due today?');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Yes');
      await page.keyboard.press('Enter');
      await heading(page, 'Debt or bailiffs');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
      expect(await steps(page).first().getByRole('heading', { level: 2 }).textContent()).toContain(
        'keep the door shut',
      );
    });
  });

  test('danger now is in sight on every screen of it, and 999 stands first', async () => {
    await withPanel(away, async (page) => {
      for (const [, way] of screens.filter(([name]) => name !== 'danger')) {
        await goTo(page, `#/next-steps${way}`);
        const button = page.getByRole('button', { name: 'Danger now' });
        await button.waitFor();
        // Without scrolling, in the bar that stays.
        const box = await button.boundingBox();
        expect(box && box.y + box.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
        await button.click();
        await heading(page, 'Danger now');
        const numbers = await page
          .locator('a[href^="tel:"]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(numbers.slice(0, 2)).toEqual(['tel:999', 'tel:111']);
        await page.getByText('press 55').first().waitFor();
      }
    });
  });

  test('no toast lies over danger now, signed in and with the navigation below', async () => {
    await withPanel('?network=down#/next-steps/in-money/for-debt/no', async (page) => {
      await page.getByRole('button', { name: 'Create chase and copy note' }).click();
      await page.getByRole('button', { name: 'Ask for supervision' }).click();
      await page
        .getByRole('region', { name: 'Notifications' })
        .getByText('Kept on this device')
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Danger now' }).click({ timeout: 2_000 });
      await heading(page, 'Danger now');
    });
  });

  test('every path: three steps, each with a number to call, drawn from what is on the device', async () => {
    await withPanel(away, async (page) => {
      for (const path of nationalPack.paths) {
        await goTo(page, `#/next-steps/for-${path.id}${path.questions.map(() => '/no').join('')}`);
        await heading(page, path.title);
        expect(await steps(page).count()).toBe(3);
        for (const one of await steps(page).all())
          expect(await one.locator('a[href^="tel:"], a[href^="sms:"]').count()).toBeGreaterThan(0);
      }
      expect(await calls(page)).toEqual([]);
    });
  });
});

describe('a double-click', () => {
  test('counts once: the second press is no answer to a question that was not read', async () => {
    await withPanel(away, async (page) => {
      await doubleClick(page, page.getByRole('button', { name: 'In crisis' }));
      await heading(page, 'What is happening?');
      await doubleClick(page, tile(page, 'Domestic abuse'));
      await heading(page, 'Are they badly hurt, or is the one they fear there or on the way?');
      await doubleClick(page, page.getByRole('button', { name: 'No', exact: true }));
      await heading(page, 'Are there children, or adults who need care, in the home?');
      // Whoever presses once more means it.
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await heading(page, 'Domestic abuse');
    });
  });
});

describe('coming and going', () => {
  test('closed half way and opened again: it stands where it stood; a quarter of an hour later it does not', async () => {
    await withPanel(away, async (page) => {
      await page.getByRole('button', { name: 'In crisis' }).click();
      await tile(page, 'Domestic abuse').click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await heading(page, 'Are there children, or adults who need care, in the home?');
      const bare = page.url().split('#')[0] ?? '';
      await page.goto('about:blank');
      await page.goto(bare);
      await heading(page, 'Are there children, or adults who need care, in the home?');
      await page.evaluate(() => {
        const key = 'next-steps:way';
        const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        sessionStorage.setItem(key, JSON.stringify({ ...kept, atMs: kept.atMs - 16 * 60_000 }));
      });
      await page.goto('about:blank');
      await page.goto(bare);
      await heading(page, 'Welcome to Peer Hub');
    });
  });

  test('a clock that is wrong by a day: it says so, and no hour but day and night is told', async () => {
    await withPanel(away, async (page) => {
      await page.evaluate(() => window.stage.passMinutes(-2 * 24 * 60));
      await goTo(page, '#/next-steps/in-money/for-debt/no');
      await heading(page, 'Debt or bailiffs');
      await page.getByText('This computer’s clock looks wrong').waitFor();
      expect(await page.getByText(/^Open now, until|^Closed\. Opens/).count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  test('the words of a draft suggest paths, and asking goes back to that draft', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver('[name 1] has no food and bailiffs came. Her husband hit her.'));
      await page.getByRole('textbox', { name: 'Your question' }).waitFor();
      const draft = await page.evaluate(() => window.location.hash);
      await page.getByRole('button', { name: 'In crisis' }).click();
      const suggested = page.getByRole('region', { name: 'Your words may speak of' });
      await suggested.getByRole('link', { name: 'Domestic abuse' }).click();
      await page.getByRole('button', { name: 'Yes', exact: true }).click();
      await page.getByRole('button', { name: 'Ask the urgent channel' }).click();
      await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(draft);
    });
  });

  test('what the glossary adds later pushes no tile away under a finger: it comes beneath', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver('[name 1] is on the bottle.'));
      await page.getByRole('textbox', { name: 'Your question' }).waitFor();
      // From here on scripts arrive when the test says so; the screen itself is there already.
      let held = 0;
      let letGo: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/*.js', async (route) => {
        held++;
        await gate;
        await route.continue();
      });
      await page.getByRole('button', { name: 'In crisis' }).click();
      await heading(page, 'What is happening?');
      await expect.poll(() => held).toBeGreaterThan(0);
      const placeOf = () => tile(page, 'Domestic abuse').boundingBox();
      const before = await placeOf();
      letGo();
      const suggested = page.getByRole('region', { name: 'Your words may speak of' });
      await suggested.getByRole('link', { name: 'Alcohol or drugs' }).waitFor();
      expect(await placeOf()).toEqual(before);
    });
  });

  test('it is drawn on the first frame, before anybody was asked anything', async () => {
    await withPanel('?network=slow#/next-steps', async (page) => {
      await heading(page, 'What is happening?');
      expect(await page.getByText('Loading').count()).toBe(0);
    });
  });
});
