// Everything that a journey says, keeps or sends outside the clinical page, so that it can be searched for what must
// never be there: messages, what scripts hand back, storage as it changes and as it rests, requests and log lines.
import type { Page, Request, Worker } from 'playwright-core';
import type { Chromium } from '#tests/support/browsers/chromium.ts';

export type Piece = { where: string; text: string };

export type Evidence = {
  add: (where: string, text: string) => void;
  /** Reads what the worker heard and what rests now; call it before the browser closes. */
  collect: (extensionPage: Page) => Promise<void>;
  pieces: readonly Piece[];
};

/** Put into the worker: it remembers every message, every change of storage and every answer of a script in a page. */
function listen(): void {
  type Hear = { addListener: (hear: (...heard: unknown[]) => void) => void };
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { onMessage: Hear; onConnect: Hear };
      storage: { onChanged: Hear };
      scripting: { executeScript: (wish: unknown) => Promise<{ result?: unknown }[]> };
    };
  };
  const heard: string[] = [];
  (globalThis as unknown as { heardByTest: string[] }).heardByTest = heard;
  const keep = (kind: string) => (what: unknown) => void heard.push(`${kind} ${JSON.stringify(what)}`);
  chrome.runtime.onMessage.addListener(keep('message'));
  chrome.storage.onChanged.addListener(keep('storage changed'));
  const inPage = chrome.scripting.executeScript.bind(chrome.scripting);
  chrome.scripting.executeScript = async (wish) => {
    const results = await inPage(wish);
    heard.push(`script asked ${JSON.stringify(wish)} answered ${JSON.stringify(results)}`);
    return results;
  };
}

async function readHeard(worker: Worker): Promise<string[]> {
  return worker.evaluate(() => (globalThis as unknown as { heardByTest?: string[] }).heardByTest ?? []);
}

/** All that rests in the extension: both storage areas, and what a page of its origin may keep. */
async function readStorage(extensionPage: Page): Promise<Record<string, string>> {
  return extensionPage.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<unknown> };
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: Area; session: Area; sync?: Area } };
    };
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const stores = [...opening.result.objectStoreNames];
              const all = stores.map(
                (store) =>
                  new Promise((done) => {
                    const reading = opening.result.transaction(store).objectStore(store).getAll();
                    reading.onsuccess = () => done(reading.result);
                  }),
              );
              resolve({ name, rows: await Promise.all(all) });
            };
          }),
      ),
    );
    return {
      'storage.local': JSON.stringify(await chrome.storage.local.get(null)),
      'storage.session': JSON.stringify(await chrome.storage.session.get(null)),
      'storage.sync': JSON.stringify((await chrome.storage.sync?.get(null)) ?? {}),
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: JSON.stringify(databases),
      caches: JSON.stringify(await caches.keys()),
      cookies: document.cookie,
    };
  });
}

/** Requests to the clinical system itself are the clinical system's own; all others are searched. */
export async function gatherEvidence(
  browser: Chromium,
  whose: string,
  ownHosts: readonly string[],
): Promise<Evidence> {
  const pieces: Piece[] = [];
  const add = (where: string, text: string) => void pieces.push({ where: `${whose}: ${where}`, text });
  const { context } = browser;
  context.on('request', (request: Request) => {
    const { hostname } = new URL(request.url());
    if (ownHosts.includes(hostname)) return;
    add(
      'request',
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    );
  });
  context.on('console', (line) => add('console', line.text()));
  context.on('weberror', (error) => add('error in a page', String(error.error())));
  const worker = await browser.worker();
  worker.on('console', (line) => add('console of the worker', line.text()));
  await worker.evaluate(listen);
  return {
    add,
    pieces,
    collect: async (extensionPage) => {
      const heard = await readHeard(await browser.worker());
      for (const line of heard) add('worker heard', line);
      for (const [area, text] of Object.entries(await readStorage(extensionPage))) add(area, text);
    },
  };
}

/** Where each planted string was found; an empty list is the promise kept. Letters' case and escapes do not hide it. */
export function findPlanted(pieces: readonly Piece[], planted: readonly string[]): string[] {
  const found = new Set<string>();
  for (const { where, text } of pieces) {
    const forms = [text, plain(text)].map((form) => form.toLowerCase());
    for (const secret of planted)
      if (forms.some((form) => form.includes(secret.toLowerCase()))) found.add(`“${secret}” in ${where}`);
  }
  return [...found].sort();
}

/** As a person would read it: %20 and \u2019 undone. */
function plain(text: string): string {
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return unescaped.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Not an address after all.
      return run;
    }
  });
}
