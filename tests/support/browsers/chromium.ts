// A real Chromium with the built extension and a profile of its own. The real side panel is an ordinary Page here:
// Playwright leaves it out unless told otherwise before it is first imported, by a variable that no page of its
// documentation names, so its version is pinned.
import { rm } from 'node:fs/promises';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { temporaryFolder } from '#tests/support/machine/folders.ts';
import { Missing } from '#tests/support/machine/say.ts';

export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  /** The service worker that is alive now; it may have been born again since. */
  worker: () => Promise<Worker>;
  close: () => Promise<void>;
};

type Wish = {
  /** The folder of the built extension. */
  extension: string;
  /** Needs a screen when false: the true right-click. */
  headless?: boolean;
  /** For a screen of our own: DISPLAY. */
  env?: Record<string, string>;
  /** Set before anything of ours runs. */
  colorScheme?: 'light' | 'dark';
};

/** Names that our own fixture pages live under; every name but these goes where it always goes. */
const fixtureHosts = ['clinic.test', 'frame.test'];

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
];

export async function startChromium({
  extension,
  headless = true,
  env = {},
  colorScheme,
}: Wish): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Missing('No Chromium was found. "npm test" installs one where it can.');
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { chromium } = await import('playwright-core');
  const profile = temporaryFolder('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    env: { ...process.env, ...env } as Record<string, string>,
    ...(colorScheme !== undefined && { colorScheme }),
    args: [
      ...quiet,
      // Root has no sandbox; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${fixtureHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const isPanel = (page: Page, extensionId: string): boolean =>
  page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`);

/** The real side panel beside this page, opened without a hand: an extension page may open it from a script of ours. */
export async function openPanel(browser: Chromium, beside: Page, door = 'options.html'): Promise<Page> {
  const { context, extensionId } = browser;
  const windowId = await windowOf(browser, beside);
  const extensionPage = await context.newPage();
  await extensionPage.goto(`chrome-extension://${extensionId}/${door}`);
  const opened = panelPage(browser);
  await extensionPage.evaluate(
    (id) =>
      (
        globalThis as unknown as {
          chrome: { sidePanel: { open: (at: { windowId: number }) => Promise<void> } };
        }
      ).chrome.sidePanel.open({ windowId: id }),
    windowId,
  );
  await extensionPage.close();
  await beside.bringToFront();
  return opened;
}

/** The panel that is open or opens next. */
export async function panelPage({ context, extensionId }: Chromium, timeoutMs = 15_000): Promise<Page> {
  const there = context.pages().find((page) => isPanel(page, extensionId));
  const panel =
    there ??
    (await context.waitForEvent('page', {
      predicate: (page) => isPanel(page, extensionId),
      timeout: timeoutMs,
    }));
  await panel.waitForLoadState();
  return panel;
}

type Tab = { id: number; windowId: number; url?: string };

async function tabOf(browser: Chromium, page: Page): Promise<Tab> {
  const worker = await browser.worker();
  await page.bringToFront();
  const tab = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (what: object) => Promise<Tab[]> } };
    };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  });
  if (tab === undefined) throw new Error('The page has no tab that is in front.');
  return tab;
}

const windowOf = async (browser: Chromium, page: Page): Promise<number> =>
  (await tabOf(browser, page)).windowId;

/**
 * The menu entry, chosen without a hand: the true listener runs, but with no gesture (the panel must be open already) and
 * no activeTab (the test build may read the fixture's hosts). The true right-click has a journey of its own.
 */
export async function chooseMenuEntry(browser: Chromium, page: Page, menuItemId: string): Promise<void> {
  const tab = await tabOf(browser, page);
  // As the browser does it: the raw words reach the worker, which must neither keep nor forward them.
  const selectionText = await page.evaluate(() => String(getSelection()));
  const worker = await browser.worker();
  await worker.evaluate(
    ([item, where, words]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } } };
      };
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: item, frameId: 0, editable: false, selectionText: words },
        where,
      );
    },
    [menuItemId, tab, selectionText] as const,
  );
}

/** Our button in the toolbar, pressed as the browser itself does it: with the gesture and the leave to see this tab that go with it. */
export async function pressToolbarButton({ context, extensionId }: Chromium, page: Page): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (cdp === undefined) throw new Error('The browser cannot be spoken to.');
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error('The page has no tab.');
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await cdp.detach();
}
