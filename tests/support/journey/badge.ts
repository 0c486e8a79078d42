// The number on the toolbar button, as the browser shows it, whether a panel is open or shut.
import type { AtDesk } from './person.ts';

type Chrome = {
  action: { getBadgeText: (of: object) => Promise<string> };
  alarms: { create: (name: string, when: { periodInMinutes: number }) => Promise<void> };
};

/** 0 where there is none. */
export async function badgeOf({ browser }: Pick<AtDesk, 'browser'>): Promise<number> {
  const worker = await browser.worker();
  return Number(
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.action.getBadgeText({});
    }),
  );
}

/** The worker's own alarm, five minutes long, comes twice a minute: nobody waits five minutes for a test. */
export async function hurryNudges({ browser }: Pick<AtDesk, 'browser'>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.alarms.create('nudges', { periodInMinutes: 0.5 });
  });
}
