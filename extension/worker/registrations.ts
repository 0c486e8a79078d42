// Keeps the floating button registered on exactly the sites that are both listed and granted. Idempotent, because the browser forgets
// registrations on update and sometimes on restart while it remembers the grants (tried), and a registration without a grant does nothing.
import type { Configuration } from '#extension/platform/configuration.ts';
import type { Registration } from '#extension/platform/scripting.ts';

export const BUTTON_ID = 'floating-button';
export const BUTTON_FILE = '/content-scripts/floating-button.js';

export type Registrar = {
  configuration(): Promise<Pick<Configuration, 'sites'>>;
  hasSite(pattern: string): Promise<boolean>;
  registered(): Promise<Registration[]>;
  register(registration: Registration): Promise<void>;
  unregister(id: string): Promise<void>;
};

async function grantedSites(registrar: Registrar): Promise<string[]> {
  const { sites } = await registrar.configuration();
  const granted: string[] = [];
  for (const { pattern } of sites) {
    // A pattern from a policy may be written wrongly; the browser rejects it, and the others still count.
    if (await registrar.hasSite(pattern).catch(() => false)) granted.push(pattern);
  }
  return granted.sort();
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((pattern, i) => pattern === b[i]);

async function syncOnce(registrar: Registrar): Promise<void> {
  const wanted = await grantedSites(registrar);
  const current = (await registrar.registered()).find((r) => r.id === BUTTON_ID);
  if (current && isSame([...current.matches].sort(), wanted)) return;
  if (current) await registrar.unregister(BUTTON_ID);
  if (wanted.length > 0) await registrar.register({ id: BUTTON_ID, file: BUTTON_FILE, matches: wanted });
}

/**
 * Two events often come together (an install is also a start), and two syncs side by side would register one id twice,
 * so they queue. The queue is only an order, not a memory: after the worker's death the next event begins a new one.
 */
export function makeSync(registrar: Registrar): () => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  return () => {
    const run = queue.then(() => syncOnce(registrar));
    queue = run.catch(() => undefined);
    return run;
  };
}
