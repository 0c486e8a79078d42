// Builds the extension, and only when something that goes into it has changed since. The folder of a finished build is
// put in its place in one step, so that nobody ever loads half of one.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `journeys` may script the fixture's host without a prompt; `production` is what people get. */
export type Build = { browser: 'chrome' | 'firefox'; mode: 'production' | 'journeys' };

export class BuildFault extends Error {
  override readonly name = 'BuildFault';
}

const inputs = ['extension/**/*', 'shared/**/*', 'wxt.config.ts', 'package-lock.json'];

/** A digest of everything that goes into a build. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const path of globSync(inputs, { cwd: root }).sort()) {
    if (!statSync(join(root, path)).isFile()) continue;
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The folder to load, and whether it had to be built. `within` keeps one folder a build. */
export async function buildExtension(
  build: Build,
  within: string,
): Promise<{ folder: string; isNew: boolean }> {
  const folder = join(within, `${build.browser}-${build.mode}`);
  const stamp = `${folder}.inputs`;
  const hash = inputsHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(folder, 'manifest.json')))
    return { folder, isNew: false };
  const unfinished = join(within, `unfinished-${process.pid}-${build.browser}-${build.mode}`);
  mkdirSync(unfinished, { recursive: true });
  try {
    await runWxt(build, unfinished);
    const [made] = readdirSync(unfinished).filter((name) =>
      existsSync(join(unfinished, name, 'manifest.json')),
    );
    if (made === undefined) throw new BuildFault('The extension was built, but nothing came out.');
    rmSync(stamp, { force: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(unfinished, made), folder);
    writeFileSync(stamp, hash);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { folder, isNew: true };
}

/** In a process of its own: the bundler's many module variables stay out of ours. */
async function runWxt({ browser, mode }: Build, outDir: string): Promise<void> {
  const wishes = JSON.stringify({ root, browser, manifestVersion: 3, mode, outDir });
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `import { build } from 'wxt'; await build(${wishes});`],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += part;
    });
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new BuildFault(`The extension could not be built.\n${toReasons(said)}`);
}

/** What the bundler said, without the frames of its stack. */
function toReasons(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines.slice(0, 12).join('\n');
}
