// A screen of our own with a window manager, and a hand that moves the real pointer and presses real keys.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { keepPicture } from '#tests/support/journey/pictures.ts';
import { Missing } from '#tests/support/machine/say.ts';

export type Screen = {
  display: string;
  pointAt: (x: number, y: number) => void;
  click: (button: 1, times?: number) => void;
  /** The right button where the pointer is; until the menu, a window of its own, stands there. */
  openMenu: () => Promise<void>;
  press: (...keys: string[]) => void;
  /** The titles of all windows, one to a line. */
  titles: () => string;
  /** A picture of the whole screen, where the machine has a program for it; for people only. */
  keep: (name: string) => void;
  close: () => Promise<void>;
};

/** ImageMagick's; nothing depends on it. */
const pictureProgram = 'import';

export async function openScreen(size = '1400x1000x24'): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'exit').then(() => {
    throw new Missing('Xvfb did not start.');
  });
  // Xvfb chooses a free number and writes it here once it takes clients.
  const told = once(server.stdio[3] as NodeJS.ReadableStream, 'data') as Promise<[Buffer]>;
  const [number] = await Promise.race([told, failed]);
  failed.catch(() => {});
  const display = `:${String(number).trim()}`;
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  const hand = (...args: string[]) => {
    const done = spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`xdotool ${args[0]} failed: ${done.stderr}`);
  };
  return {
    display,
    pointAt: (x, y) => hand('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: (button, times = 1) => hand('click', '--repeat', String(times), '--delay', '60', String(button)),
    openMenu: async () => {
      const before = visibleWindows(display);
      hand('click', '3');
      const until = Date.now() + menuMsMax;
      while (visibleWindows(display) <= before) {
        if (Date.now() > until) throw new Error('The right button opened no menu.');
        await wait(50);
      }
      // The window is there before it takes keys.
      await wait(200);
    },
    press: (...keys) => hand('key', '--delay', '80', ...keys),
    titles: () => {
      const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '.', 'getwindowname', '%@'], {
        env: { ...process.env, DISPLAY: display },
        encoding: 'utf8',
      });
      return found.stdout;
    },
    keep: (name) => {
      const picture = spawnSync(pictureProgram, ['-window', 'root', 'png:-'], {
        env: { ...process.env, DISPLAY: display },
        maxBuffer: 20_000_000,
      });
      if (picture.status === 0) keepPicture(name, picture.stdout);
    },
    close: async () => {
      await end(manager);
      await end(server);
    },
  };
}

const menuMsMax = 15_000;

function visibleWindows(display: string): number {
  const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '.*'], {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
  });
  return found.stdout.trim().split('\n').length;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** Where an element is on the screen. Right while no panel is open beside the page (an info bar counts in the height). */
export async function onScreen(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return {
      x:
        window.screenX + (window.outerWidth - window.innerWidth) / 2 + box.left + Math.min(box.width / 2, 60),
      y: window.screenY + (window.outerHeight - window.innerHeight) + box.top + Math.min(box.height / 2, 10),
    };
  });
}
