// Pictures of what a journey saw, for people to look at. They are kept beside the caches and never compared.
// The whole suite, which nobody watches, takes only those of what failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '#tests/support/machine/folders.ts';

const folder = join(root, 'node_modules', '.cache', 'journeys', 'pictures');

export function keepPicture(name: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), picture);
}

const isWanted = process.env.PEER_HUB_TEST_PICTURES !== 'failed';

export async function takePicture(page: Page, name: string): Promise<void> {
  if (!isWanted && !name.startsWith('failed')) return;
  keepPicture(name, await page.screenshot());
}
