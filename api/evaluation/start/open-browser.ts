// A browser for the trial, in a profile of its own, with the extension loaded beside a demo record. Chrome and Edge no
// longer take an extension from the command line, but all of the family take it through the pipe that we hold.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser, findProgram } from './find-browser.ts';

const others = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];

export const hasScreen = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);

export const findTrialBrowser = (): string | null =>
  findBrowser('chromium') ??
  others.map(findProgram).find((path) => path !== null) ??
  usual.find((path) => existsSync(path)) ??
  null;

type Opening = {
  program: string;
  extension: string;
  address: string;
  profile: string;
  apiAddress: string | null;
};

/** Resolves when the extension is loaded and the record is open; the caller stops the child. */
export async function openBrowser({
  program,
  extension,
  address,
  profile,
  apiAddress,
}: Opening): Promise<ChildProcess> {
  const child = spawn(
    program,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Root has no sandbox; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ask = speak(child);
  const { id } = await ask<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  if (apiAddress !== null) await tellAddress(ask, id, apiAddress);
  const { targetInfos } = await ask<{ targetInfos: Target[] }>('Target.getTargets');
  const first = targetInfos.find(({ type }) => type === 'page');
  await ask('Target.createTarget', { url: address });
  if (first !== undefined) await ask('Target.closeTarget', { targetId: first.targetId });
  return child;
}

/** The extension's own settings page would do the same: where the API is, when it is not where it usually is. */
async function tellAddress(ask: Ask, id: string, apiAddress: string): Promise<void> {
  const targetId = await workerOf(ask, id);
  const { sessionId } = await ask<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const expression = `chrome.storage.local.set({ 'api-address': ${JSON.stringify(apiAddress)} })`;
  await ask('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
  // An attached debugger would keep the worker alive, which nobody's browser does.
  await ask('Target.detachFromTarget', { sessionId });
}

async function workerOf(ask: Ask, id: string): Promise<string> {
  const until = Date.now() + answerMsMax;
  while (Date.now() < until) {
    const { targetInfos } = await ask<{ targetInfos: Target[] }>('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (worker !== undefined) return worker.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension did not start.');
}

type Target = { targetId: string; type: string; url: string };
type Ask = <Answer = unknown>(
  method: string,
  params?: Record<string, unknown>,
  sessionId?: string,
) => Promise<Answer>;
type Heard = { id?: number; error?: { message: string }; result?: unknown };

const answerMsMax = 30_000;

/** The DevTools protocol over the browser's pipe: JSON, each message ended by a zero byte. */
function speak(child: ChildProcess): Ask {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const give = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let unread = '';
  output.setEncoding('utf8').on('data', (part: string) => {
    const messages = (unread + part).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) {
      const { id, error, result } = JSON.parse(message) as Heard;
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || asked === undefined) continue;
      waiting.delete(id);
      if (error) asked.reject(new Error(error.message));
      else asked.resolve(result);
    }
  });
  child.on('error', give).on('exit', () => give(new Error('The browser closed.')));
  input.on('error', give);
  let last = 0;
  return <Answer>(method: string, params: Record<string, unknown> = {}, sessionId?: string) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      const late = setTimeout(() => reject(new Error(`The browser did not answer ${method}.`)), answerMsMax);
      waiting.set(last, {
        resolve: (value) => {
          clearTimeout(late);
          resolve(value as Answer);
        },
        reject: (error) => {
          clearTimeout(late);
          reject(error);
        },
      });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
