// The clock that survives the worker's death. The browser rings no oftener than every half minute.
import { browser } from './browser.ts';

/** Sets or replaces an alarm. `firstMinutes`: when it rings first, where that is not after a whole period. */
export async function setAlarm(
  name: string,
  everyMinutes: number,
  firstMinutes = everyMinutes,
): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes: everyMinutes, delayInMinutes: firstMinutes });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Must be called in the worker's first tick, or the ring that woke it is lost. */
export function onAlarm(heard: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => heard(alarm.name));
}
