// What every screen that a journey visits must pass: axe in both themes, and nothing past the edge at 320 and 240 px.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from './pictures.ts';

const themes = ['light', 'dark'] as const;
const widths = [320, 240] as const;

/** Leaves the screen as it was found. */
export async function judgeScreen(panel: Page, name: string): Promise<void> {
  await announcerIsEmpty(panel);
  const size = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const colorScheme of themes) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await takePicture(panel, `${name}-${colorScheme}`);
    const found = await axeFindings(panel, colorScheme);
    expect(found, `axe on ${name} in ${colorScheme}: ${found.join(', ')}`).toEqual([]);
  }
  await panel.emulateMedia({ colorScheme: null });
  for (const width of widths) {
    await panel.setViewportSize({ width, height: 700 });
    if (width === 240) await takePicture(panel, `${name}-240`);
    const past = await pastTheEdge(panel);
    expect(past, `past the edge of ${name} at ${width} px: ${past.join(', ')}`).toEqual([]);
  }
  await panel.setViewportSize(size);
  await panel.emulateMedia({ reducedMotion: null });
}

/** Visible elements whose right edge lies outside, unless they scroll inside a box of their own. */
async function pastTheEdge(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.right > innerWidth + 1;
    });
    return wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${String(element.className)}`);
  });
}

/** React Aria says a busy button's name through a hidden picture for some seconds; by then the button may be gone. */
async function announcerIsEmpty(panel: Page): Promise<void> {
  await panel.waitForFunction(() => document.querySelector('[data-live-announcer] [role="img"]') === null);
}
