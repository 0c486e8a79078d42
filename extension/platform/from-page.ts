// The one thing a script in a page may ask of the browser: send a message home. Kept apart from the polyfill, which would treble
// what a page carries, and quiet after an update, when the script has outlived its extension.

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };
type PageGlobals = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

const runtime = (): Runtime | undefined => {
  const globals = globalThis as PageGlobals;
  return globals.browser?.runtime ?? globals.chrome?.runtime;
};

/** False once the extension was updated or removed under this script. */
export const isStillOurs = (): boolean => Boolean(runtime()?.id);

/** Answers with what the worker said, or nothing when there is nobody to say it to any more. */
export async function tellWorker(message: unknown): Promise<unknown> {
  try {
    return await runtime()?.sendMessage(message);
  } catch {
    // "Extension context invalidated": the page goes on without us, so the script goes quiet.
    return undefined;
  }
}
