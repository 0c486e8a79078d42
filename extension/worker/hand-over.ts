// Carries one selection from the page to the panel: pending, then ready, empty, too long or blocked. An older, slower result never
// overwrites a newer one, and nothing waits in the worker's memory: it may die after any line.
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { Beside, Take, Taken } from '#extension/bridge/page-door.ts';
import type { PageChange } from '#extension/platform/windows.ts';
import type { Keep } from '#shared/stripping/types.ts';

export type Asked = {
  windowId: number;
  tabId: number;
  frameId: number;
  /** The browser saw a selection. If the page then finds none, it is out of our reach rather than absent. */
  hadSelection: boolean;
};

/** What the deed stands on, passed in so that the order of events can be tested. */
export type Ground = {
  newId(): string;
  now(): Date;
  salt(): Promise<string>;
  /** What stripping keeps of the directory, as it rests on the device. */
  keep(): Promise<Keep | null>;
  read(windowId: number): Promise<HandOver | undefined>;
  write(windowId: number, handOver: HandOver): Promise<void>;
  clear(windowId: number): Promise<void>;
  rememberTab(windowId: number, tabId: number): Promise<void>;
  /** The windows for which something waits. */
  waiting(): Promise<number[]>;
  tabOf(windowId: number): Promise<number | undefined>;
  take(place: { tabId: number; frameId: number }, take: Take): Promise<Taken>;
  beside(place: { tabId: number; frameId: number }, salt: string): Promise<Beside>;
};

/** Dates of a case are written relative to the worker's own day, not to UTC's. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

async function ask(ground: Ground, { tabId, frameId, hadSelection }: Asked, today: string): Promise<Taken> {
  try {
    const [salt, keep] = await Promise.all([ground.salt(), ground.keep()]);
    // Where the top document cannot be read, the frame's own banner is all there is.
    const beside = frameId === 0 ? null : await ground.beside({ tabId, frameId: 0 }, salt).catch(() => null);
    const taken = await ground.take({ tabId, frameId }, { salt, today, beside, keep });
    return taken.status === 'empty' && hadSelection ? { status: 'blocked' } : taken;
  } catch {
    // The browser's reasons differ (a foreign frame, a PDF viewer, a policy) and may quote the page's address; the answer is one.
    return { status: 'blocked' };
  }
}

export async function handOver(ground: Ground, asked: Asked): Promise<void> {
  const { windowId } = asked;
  const now = ground.now();
  const begun = { id: ground.newId(), at: now.toISOString() };
  await ground.rememberTab(windowId, asked.tabId);
  await ground.write(windowId, { ...begun, status: 'pending' });
  const taken = await ask(ground, asked, dayOf(now));
  const current = await ground.read(windowId);
  // Another click came after this one, or the page went away meanwhile: this result belongs to nobody now.
  if (current?.id === begun.id && current.status === 'pending')
    await ground.write(windowId, { ...begun, ...taken });
}

/** Another page stands beside the panel now: what was taken from the last one must not appear there. */
export async function forgetLeftPage(
  ground: Ground,
  windowId: number,
  tabId: number,
  how: PageChange,
): Promise<void> {
  // Coming back to the page it was taken from is no reason to drop it.
  if (how === 'shown' && (await ground.tabOf(windowId)) === tabId) return;
  const current = await ground.read(windowId);
  // A panel that already shows "pending" must hear how it ended.
  if (current?.status === 'pending')
    await ground.write(windowId, { id: current.id, at: current.at, status: 'blocked' });
  else if (current) await ground.clear(windowId);
}

/** What nobody came for. The panel takes it within a second; a panel that never opened must not leave it in memory all day. */
const WAIT_MINUTES_MAX = 5;

/** Answers whether something still waits. */
export async function forgetUncollected(ground: Ground): Promise<boolean> {
  const before = ground.now().getTime() - WAIT_MINUTES_MAX * 60_000;
  let stillWaits = false;
  for (const windowId of await ground.waiting()) {
    const waiting = await ground.read(windowId);
    if (waiting && Date.parse(waiting.at) < before) await ground.clear(windowId);
    else stillWaits ||= waiting !== undefined;
  }
  return stillWaits;
}
