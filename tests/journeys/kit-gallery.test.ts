// The kit in a real Chromium: readable, reachable by keyboard and unbroken, in both themes, at 320 and 240 px.
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveGallery } from '#tests/support/gallery.ts';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const themes = ['light', 'dark'] as const;
const widths = [320, 240] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: flags,
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Wish = Parameters<Browser['newPage']>[0] & { width?: number };

async function withGallery(wish: Wish, story: (page: Page) => Promise<void>): Promise<void> {
  const { width = 320, ...options } = wish;
  const page = await browser.newPage({
    viewport: { width, height: 700 },
    reducedMotion: 'reduce',
    ...options,
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(site.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await story(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

type Asked = { type: 'tag' | 'rule'; values: string[] };
const wholly: Asked = { type: 'tag', values: rules };
const colours: Asked = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds, as lines a person can act on. In the dark theme only what depends on colour: the rest is the light one's. */
async function findings(page: Page, theme: (typeof themes)[number] = 'light'): Promise<string[]> {
  await page.addScriptTag({ path: axeSource });
  const size = page.viewportSize() ?? { width: 320, height: 700 };
  // The whole page at once, so that nothing lies under a bar that stays while axe measures targets.
  await page.setViewportSize({ ...size, height: await page.evaluate(() => document.body.scrollHeight) });
  const found = await page.evaluate(
    async (tags: Asked) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          // An entry's hint is its description, so it is rightly no part of its name.
          .filter(({ html }) => !(id === 'label-content-name-mismatch' && html.includes('aria-describedby')))
          .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map((any) => any.message).join(' ')}`),
      );
    },
    theme === 'dark' ? colours : wholly,
  );
  await page.setViewportSize(size);
  return found;
}

/** Elements that can be seen past the right edge of the panel. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const past = [...document.body.querySelectorAll('*')].filter((element) => {
      // React Aria keeps a native list beside its own, out of sight, for the browser's autofill.
      if (element.closest('[aria-hidden=true], .ph-hidden')) return false;
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.right > edge + 0.5;
    });
    const scroll = document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : [];
    return [...scroll, ...past.map((element) => `${element.tagName}.${element.getAttribute('class')}`)];
  });
}

describe.each(themes)('in the %s theme', (colorScheme) => {
  test.each(widths)('axe finds nothing and nothing overflows at %i px', async (width) => {
    await withGallery({ width, colorScheme }, async (page) => {
      expect(await findings(page, colorScheme)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    });
  });

  test.each(widths)('what opens over the panel is as clean, at %i px', async (width) => {
    await withGallery({ width, colorScheme }, async (page) => {
      const opened: [string, () => Promise<void>][] = [
        ['a dialog', () => page.getByRole('button', { name: 'Open a dialog' }).press('Enter')],
        ['a form', () => page.getByRole('button', { name: 'Open a form' }).press('Enter')],
        ['a question', () => page.getByRole('button', { name: 'Ask first' }).press('Enter')],
        ['a menu', () => page.getByRole('button', { name: 'More for this post' }).press('Enter')],
        ['a list', () => page.getByRole('button', { name: 'Choose Channel' }).press('Enter')],
        [
          'toasts',
          async () => {
            await page.getByRole('button', { name: 'Show a long one' }).press('Enter');
            await page.getByRole('button', { name: 'Show one with a deed' }).press('Enter');
          },
        ],
      ];
      for (const [what, open] of opened) {
        await open();
        await page
          .locator('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')
          .first()
          .waitFor();
        expect(await findings(page, colorScheme), what).toEqual([]);
        expect(await overflowing(page), what).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  });

  test('the Tab key reaches every piece, and each shows that it has the focus', async () => {
    await withGallery({ colorScheme }, async (page) => {
      const wanted = await markStops(page);
      const reached = new Set<string>();
      const unseen: string[] = [];
      for (let presses = 0; presses < wanted.length * 2; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await focusedStop(page);
        if (!stop || reached.has(stop.id)) break;
        reached.add(stop.id);
        if (!stop.isSeen) unseen.push(`no focus seen: ${stop.html}`);
        if (stop.isCovered) unseen.push(`covered: ${stop.html}`);
      }
      expect(wanted.filter(({ id }) => !reached.has(id)).map(({ html }) => html)).toEqual([]);
      expect(unseen).toEqual([]);
    });
  });
});

type Stop = { id: string; html: string };

/** Numbers everything that the Tab key should stop at: of a group of radios one, of a list of tabs the open one. */
function markStops(page: Page): Promise<Stop[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex="0"]'),
    ];
    const stops = all.filter((element) => {
      if (element.matches(':disabled, [aria-hidden=true] *, [tabindex="-1"], [hidden] *')) return false;
      // A file is taken through a button; its field is not drawn.
      if (element.matches('[type=file]')) return false;
      if (!element.matches('[type=radio]')) return true;
      const group = [...(element.closest('[role=radiogroup]')?.querySelectorAll('[type=radio]') ?? [])];
      const chosen = group.find((radio) => (radio as HTMLInputElement).checked) ?? group[0];
      return element === chosen;
    });
    return stops.map((element, at) => {
      element.dataset.stop = String(at);
      return { id: String(at), html: element.outerHTML.slice(0, 140) };
    });
  });
}

function focusedStop(page: Page): Promise<(Stop & { isSeen: boolean; isCovered: boolean }) | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return undefined;
    // A hidden input shows its focus on its label; a card's link shows it on the cover it casts.
    const face = element.closest<HTMLElement>('.ph-switch, label') ?? element;
    const drawn = [face, ...face.querySelectorAll<HTMLElement>('*')];
    const isSeen = drawn.some((each) => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(each);
      const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
      return (isRinged && !isClear) || backgroundColor === 'rgb(255, 235, 59)';
    });
    const box = face.getBoundingClientRect();
    const top = document.elementFromPoint(
      box.left + Math.min(box.width / 2, 24),
      box.top + Math.min(box.height / 2, 16),
    );
    const isCovered = !(top && (face.contains(top) || top.contains(face)));
    return {
      id: element.dataset.stop ?? element.outerHTML,
      html: element.outerHTML.slice(0, 140),
      isSeen,
      isCovered,
    };
  });
}

test('a panel of 360 px at 200% zoom does not scroll sideways', async () => {
  await withGallery({ width: 180 }, async (page) => {
    expect(await overflowing(page)).toEqual([]);
  });
});

test('a toast is heard politely, reached by F6, and dismissed by keyboard', async () => {
  await withGallery({}, async (page) => {
    await page.getByRole('button', { name: 'Show one with a deed' }).press('Enter');
    const spoken = page.getByRole('status').filter({ hasText: 'Draft deleted' });
    await spoken.waitFor({ state: 'attached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await spoken.waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: /Notifications/ }).count()).toBe(0);
  });
});

test('a dialog holds the focus, closes on Escape and gives the focus back', async () => {
  await withGallery({}, async (page) => {
    const opener = page.getByRole('button', { name: 'Open a dialog' });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Keep this word' });
    await dialog.waitFor();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('a busy button keeps its focus and cannot be pressed twice', async () => {
  await withGallery({}, async (page) => {
    const busy = page.getByRole('button', { name: 'Show one while busy' });
    await busy.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await busy.dispatchEvent('click');
    expect(await busy.getAttribute('aria-disabled')).toBe('true');
    expect(await busy.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Show a toast' }).press('Enter');
    expect(await page.getByRole('alertdialog').count()).toBe(1);
  });
});

test('the theme follows the machine until a person chooses', async () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await withGallery({ colorScheme: 'dark' }, async (page) => {
    expect(await ground(page)).toBe('rgb(15, 23, 34)');
    await page.getByText('Light', { exact: true }).click();
    expect(await ground(page)).toBe('rgb(240, 244, 245)');
    await page.getByText('System', { exact: true }).click();
    expect(await ground(page)).toBe('rgb(15, 23, 34)');
  });
});

test('motion falls to none where a person asked for less', async () => {
  const motion = (page: Page) =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--ph-quick', '--ph-calm', '--ph-pulse'].map((name) =>
        Number.parseFloat(style.getPropertyValue(name)),
      );
    });
  await withGallery({}, async (page) => {
    expect(await motion(page)).toEqual([0, 0, 0]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await motion(page)).every((length) => length > 0)).toBe(true);
  });
});

test('where the system forces its own colours, focus and edges are still drawn', async () => {
  await withGallery({ forcedColors: 'active' }, async (page) => {
    const button = page.getByRole('button', { name: 'Save draft' }).first();
    await button.press('Shift');
    const { outline, border } = await button.evaluate((element) => {
      const { outlineStyle, borderTopStyle } = getComputedStyle(element);
      return { outline: outlineStyle, border: borderTopStyle };
    });
    expect([outline, border]).toEqual(['solid', 'solid']);
    expect(await findings(page)).toEqual([]);
  });
});
