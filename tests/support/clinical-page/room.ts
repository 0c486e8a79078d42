// Runs the page room in a real Chromium against pages that a test writes: selection and layout do not exist outside a browser.
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { room } from './page-room.ts';

export type Room = typeof room;

declare global {
  // The bundle's name inside the test page.
  var pageRoom: { room: Room };
}

export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('./page-room.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'pageRoom',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The page room did not build.');
  return chunk.code;
}

export type Clinic = {
  /** Opens a page at `http://clinic.test/`; `more` are further addresses with their markup, also of other origins. */
  open(markup: string, more?: Record<string, string>): Promise<Page>;
  close(): Promise<void>;
};

export async function openClinic(): Promise<Clinic> {
  const script = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--site-per-process'],
  });
  const context = await browser.newContext();
  return {
    async open(markup, more = {}) {
      const page = await context.newPage();
      const pages: Record<string, string> = { 'http://clinic.test/': markup, ...more };
      await page.route('**/*', (route) => {
        const body = pages[route.request().url()];
        return body === undefined
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto('http://clinic.test/');
      await page.evaluate(`${script}; globalThis.pageRoom = pageRoom;`);
      return page;
    },
    close: () => browser.close(),
  };
}
