// Lays an area's sealed pack on the stage's device, as if the worker had brought it, and opens the panel again.
import type { Page } from 'playwright-core';
import { packKeyOf, seal } from '#api/features/next-steps/sign.ts';
import type { AreaPack } from '#shared/next-steps/types.ts';

const secret = 'a-secret-of-the-stage-that-protects-nobody';
const key = packKeyOf(secret);

export const keyOfStage = { [key.id]: key.publicKey };
export const sealOfStage = (pack: AreaPack): string => seal(secret, pack);

export async function layArea(page: Page, pack: AreaPack): Promise<void> {
  // Of this morning: young enough to stand, and old enough to be asked for anew.
  const heardMs = (await page.evaluate(() => window.stage.nowMs())) - 6 * 3_600_000;
  const kept = {
    keys: keyOfStage,
    national: null,
    area: sealOfStage(pack),
    areaId: pack.areaId,
    heardMs,
    skewMs: 0,
  };
  await page.evaluate((text) => localStorage.setItem('next-steps:packs', text), JSON.stringify(kept));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
