// What a built extension may ask for and may weigh: nothing in any page before the person acts, and little after.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '#api/evaluation/start/build-extension.ts';

const KILOBYTE = 1024;
const within = new URL('../../node_modules/.cache/journeys', import.meta.url).pathname;

for (const browser of ['chrome', 'firefox'] as const)
  describe(browser, () => {
    let folder: string;
    let manifest: Record<string, unknown>;
    beforeAll(async () => {
      ({ folder } = await buildExtension({ browser, mode: 'production' }, within));
      manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    });

    test('the manifest asks for no more than was agreed', () => {
      expect(manifest).toMatchSnapshot();
    });

    test('nothing runs in a page, and no site is open, before the person acts', () => {
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    });

    const gzipBytes = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

    test('the floating button is at most five kilobytes', () => {
      expect(gzipBytes('content-scripts/floating-button.js')).toBeLessThanOrEqual(5 * KILOBYTE);
    });

    test('what is injected on a click holds rules and names and no more', () => {
      // It is read from the disk, once a page. Nearly all of it is the engine and its names, whose own bar is elsewhere.
      expect(gzipBytes('strip.js')).toBeLessThanOrEqual(200 * KILOBYTE);
    });

    test('no page script carries the browser’s polyfill', () => {
      for (const file of ['content-scripts/floating-button.js', 'strip.js'])
        expect(readFileSync(join(folder, file), 'utf8')).not.toContain(
          'only be loaded in a browser extension',
        );
    });

    test('the icons and the policy’s schema are there', () => {
      for (const size of [16, 32, 48, 128])
        expect(statSync(join(folder, `icon/${size}.png`)).size).toBeGreaterThan(0);
      expect(JSON.parse(readFileSync(join(folder, 'managed-policy.json'), 'utf8'))).toHaveProperty(
        'properties',
      );
    });
  });
