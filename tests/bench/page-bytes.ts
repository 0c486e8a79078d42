// What of ours is in a clinical page before the person acts: every script the page's debugger is told of, in any world.
import { builtExtension } from '#tests/support/browsers/build.ts';
import { startChromium } from '#tests/support/browsers/chromium.ts';
import type { Stage } from '#tests/support/journey/stage.ts';

export async function measurePageBytes(stage: Stage): Promise<number[]> {
  const browser = await startChromium({
    extension: await builtExtension({ browser: 'chrome', mode: 'production' }),
  });
  try {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    let bytes = 0;
    session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
      if (url.startsWith('chrome-extension:')) bytes += length;
    });
    await session.send('Debugger.enable');
    await page.goto(stage.record('dorothy-hallworth'));
    await page.locator('#new-entry').selectText();
    return [bytes];
  } finally {
    await browser.close();
  }
}
