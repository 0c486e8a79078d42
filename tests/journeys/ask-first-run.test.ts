// A newcomer with a screen: `npm start` opens a browser with the extension beside a demo record, tells the extension where
// the API is, and takes the browser along when it is stopped. Linux only: elsewhere there is no screen to borrow.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreen, type Screen } from '#tests/support/browsers/xvfb.ts';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';
import { freePort } from '#tests/support/machine/ports.ts';

describe.runIf(process.platform === 'linux')('the first run, with a screen', () => {
  let screen: Screen;
  let data: string;
  beforeAll(async () => {
    screen = await openScreen();
    data = temporaryFolder('first-run');
  });
  afterAll(async () => {
    await screen?.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a browser stands there with the extension beside a record, and goes when we stop', async () => {
    const ports = [await freePort(), await freePort(), await freePort()] as const;
    const flags = ['--data', data, '--port', `${ports[0]}`, '--records-port', `${ports[1]}`];
    const command = join(root, 'api/evaluation/start.ts');
    const child = spawn(process.execPath, [command, ...flags, '--provider-port', `${ports[2]}`], {
      cwd: root,
      env: { ...process.env, DISPLAY: screen.display },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
      });
    await expect.poll(() => said, { timeout: 90_000 }).toContain('Ctrl-C');
    expect(said).toContain('Opened a browser with the extension beside a demo record.');
    await expect.poll(() => screen.titles(), { timeout: 20_000 }).toContain('Hallworth, Dorothy');
    screen.keep('first-run');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await expect.poll(() => screen.titles(), { timeout: 20_000 }).not.toContain('Hallworth, Dorothy');
  }, 150_000);
});
