// A real Firefox with the built extension, headless, in a profile of its own: pages, the true context menu, the true
// sidebar, and every window that opens. Driven by Marionette alone.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { temporaryFolder } from '#tests/support/machine/folders.ts';
import { freePort } from '#tests/support/machine/ports.ts';
import { Missing } from '#tests/support/machine/say.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export type Firefox = {
  /** The random host of this profile's extension pages. */
  extensionHost: string;
  open: (address: string) => Promise<void>;
  /** In the page that is open now. */
  inPage: <Answer>(script: string, ...args: unknown[]) => Promise<Answer>;
  /** In the page with the browser's own eyes: it also sees into a closed shadow root. */
  insidePage: <Answer>(script: string, ...args: unknown[]) => Promise<Answer>;
  /** The real pointer presses twice at the middle of an element, as one selects a word. */
  doubleClick: (selector: string) => Promise<void>;
  /** The real pointer presses once at a place of the page. */
  clickInPage: (x: number, y: number) => Promise<void>;
  /** Ctrl and a letter, in the page. */
  pressWithCtrl: (key: string) => Promise<void>;
  /** Opens a second tab behind the one in front, which stays the one that is driven. Answers with its handle. */
  openBehind: (address: string) => Promise<string>;
  /** In a tab that stays behind. */
  inTab: <Answer>(tab: string, script: string, ...args: unknown[]) => Promise<Answer>;
  /** With the browser's own powers, in its window. */
  inBrowser: <Answer>(script: string, ...args: unknown[]) => Promise<Answer>;
  /** In the true sidebar's document. */
  inSidebar: <Answer>(script: string, ...args: unknown[]) => Promise<Answer>;
  /** The real pointer, at a place of the sidebar's document: only that counts as a person's act. */
  clickInSidebar: (x: number, y: number) => Promise<void>;
  /** Opens the context menu at an element with the right button and chooses the entry with this label. */
  chooseMenuEntry: (selector: string, label: string) => Promise<void>;
  windows: () => Promise<string[]>;
  switchTo: (window: string) => Promise<void>;
  /** The whole window: page, sidebar and the browser's own parts. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
};

type Wish = { extension: string; geckoId: string; colorScheme?: 'light' | 'dark' };

const startMsMax = 30_000;

export async function startFirefox({ extension, geckoId, colorScheme = 'light' }: Wish): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (program === null) throw new Missing('No Firefox was found. "npm test" installs one where it can.');
  const profile = temporaryFolder('firefox');
  const port = await freePort();
  const extensionHost = randomUUID();
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: extensionHost }),
    // Pages follow the first; the sidebar counts as the browser's own and follows its theme.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'extensions.activeThemeID': `firefox-compact-${colorScheme}@mozilla.org`,
    'network.dns.localDomains': 'clinic.test,frame.test',
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'dom.disable_open_during_load': false,
    'extensions.autoDisableScopes': 0,
  };
  const lines = Object.entries(preferences).map(
    ([name, is]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(is)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    // HOME as it is may belong to somebody else; Firefox as root refuses that.
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const gone = once(child, 'exit');
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await gone;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await reach(port);
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return { extensionHost, ...drive(marionette), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function reach(port: number): Promise<Marionette> {
  const until = Date.now() + startMsMax;
  for (;;) {
    try {
      return await connectMarionette(port);
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(100);
    }
  }
}

/** The pointer goes there and presses once: 0 is the left button, 2 the right. */
const pointer = (button: 0 | 2, place: { x: number; y: number; origin: unknown }, times = 1) => ({
  type: 'pointer',
  id: 'hand',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', ...place },
    ...Array.from({ length: times }, () => [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]).flat(),
  ],
});

function drive(marionette: Marionette): Omit<Firefox, 'extensionHost' | 'close'> {
  const { send } = marionette;
  const run = async <Answer>(script: string, args: unknown[], sandbox?: 'system'): Promise<Answer> => {
    const { value } = await send<{ value: Answer }>('WebDriver:ExecuteScript', {
      script,
      args,
      newSandbox: true,
      ...(sandbox && { sandbox }),
    });
    return value;
  };
  const inBrowser = async <Answer>(script: string, ...args: unknown[]): Promise<Answer> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await run<Answer>(script, args);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const behind = async <Answer>(handle: string, work: () => Promise<Answer>): Promise<Answer> => {
    const { value: front } = await send<{ value: string }>('WebDriver:GetWindowHandle');
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    try {
      return await work();
    } finally {
      await send('WebDriver:SwitchToWindow', { handle: front, focus: false });
    }
  };
  const find = async (selector: string): Promise<unknown> => {
    const found = { using: 'css selector', value: selector };
    return (await send<{ value: unknown }>('WebDriver:FindElement', found)).value;
  };
  return {
    open: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    inPage: (script, ...args) => run(script, args),
    insidePage: (script, ...args) => run(script, args, 'system'),
    doubleClick: async (selector) => {
      const origin = await find(selector);
      await send('WebDriver:PerformActions', { actions: [pointer(0, { x: 0, y: 0, origin }, 2)] });
    },
    clickInPage: async (x, y) => {
      const place = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      await send('WebDriver:PerformActions', { actions: [pointer(0, place)] });
    },
    pressWithCtrl: async (key) => {
      const ctrl = '\uE009';
      const actions = [
        { type: 'keyDown', value: ctrl },
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
        { type: 'keyUp', value: ctrl },
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    openBehind: async (address) => {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
      await behind(handle, () => send('WebDriver:Navigate', { url: address }));
      return handle;
    },
    inTab: (tab, script, ...args) => behind(tab, () => run(script, args)),
    inBrowser,
    // The sidebar is no frame that Marionette can switch to, but its hand reaches there too: one actor a document.
    inSidebar: <Answer>(script: string, ...args: unknown[]) =>
      inBrowser<Answer>(
        `const inner = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
         const actor = inner?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
         if (!actor) throw new Error('The sidebar is not open.');
         return actor.executeScript(arguments[0], arguments[1], { sandboxName: null, newSandbox: true, timeout: 20000 });`,
        script,
        args,
      ),
    clickInSidebar: async (x, y) => {
      const place = await inBrowser<{ x: number; y: number }>(
        `const outer = document.getElementById('sidebar');
         const inner = outer.contentDocument.getElementById('webext-panels-browser');
         const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
         return { x: Math.round(a.x + b.x + arguments[0]), y: Math.round(a.y + b.y + arguments[1]) };`,
        x,
        y,
      );
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        await send('WebDriver:PerformActions', { actions: [pointer(0, { ...place, origin: 'viewport' })] });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    chooseMenuEntry: async (selector, label) => {
      const element = await find(selector);
      await send('WebDriver:PerformActions', { actions: [pointer(2, { x: 0, y: 0, origin: element })] });
      const chosen = await inBrowser<string>(
        `const menu = document.getElementById('contentAreaContextMenu');
         const deadline = Date.now() + 5000;
         return (async () => {
           while (menu.state !== 'open' && Date.now() < deadline) await new Promise((r) => setTimeout(r, 20));
           const items = [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden);
           const ours = items.find((item) => item.label === arguments[0]);
           if (!ours) return 'The menu has no such entry: ' + items.map((item) => item.label).join(' | ');
           // Two entries of one extension stand in a menu of their own below its name.
           const popup = ours.parentNode;
           if (popup !== menu) {
             popup.parentNode.openMenu(true);
             while (popup.state !== 'open' && Date.now() < deadline) await new Promise((r) => setTimeout(r, 20));
           }
           popup.activateItem(ours);
           // While it fades, a menu swallows the next click wherever that goes.
           while (menu.state !== 'closed' && Date.now() < deadline) await new Promise((r) => setTimeout(r, 20));
           return '';
         })();`,
        label,
      );
      if (chosen !== '') throw new Error(chosen);
    },
    windows: () => send<string[]>('WebDriver:GetWindowHandles'),
    switchTo: async (window) => void (await send('WebDriver:SwitchToWindow', { handle: window })),
    screenshot: async () => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: true });
        return Buffer.from(value, 'base64');
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}
