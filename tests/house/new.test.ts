// What `npm run new` writes for a feature that is not yet there passes the gate as it stands: the format, the lint and
// the types. It is written into a copy of the house; the checkout is not touched.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from './features.ts';
import { root } from './files.ts';
import { shelf } from './new.ts';

/** Two words, so that every way of spelling a name is met. */
const feature = 'proof-of-shelf';
const written = shelf(feature);
const worlds = ['shared', 'api', 'extension', 'tests'];
const run = promisify(execFile);
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'peer-hub-new-'));
  for (const file of [...worlds, 'package.json', 'biome.json', 'wxt.config.ts'])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What a tool says of it; nothing when it is content. */
const complaints = async (program: string, args: string[]): Promise<string> =>
  run(program, args, { cwd: copy }).then(
    () => '',
    (failed: { stdout: string; stderr: string }) => failed.stdout + failed.stderr,
  );

test('the name is free, so that nothing that stands is judged instead', () => {
  expect(features as readonly string[]).not.toContain(feature);
});

test('Biome has nothing to say, neither of the format nor of the rest', async () => {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['check', '--error-on-warnings', '--vcs-enabled=false', ...Object.keys(written)];
  expect(await complaints(biome, args)).toBe('');
});

test.each(worlds)('the types of %s hold', async (world) => {
  const files = Object.keys(written).filter((file) => file.startsWith(`${world}/`));
  expect(files).not.toEqual([]);
  // A project of these files alone, with the rules of their world.
  const project = join(copy, world, 'tsconfig.new.json');
  const noBuild = { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true };
  const own = {
    extends: './tsconfig.json',
    compilerOptions: { ...noBuild, tsBuildInfoFile: null, outDir: null },
    files: files.map((file) => join(copy, file)),
    // What styles are to the compiler is said once for the house.
    include: ['**/css.d.ts'],
    references: [],
  };
  writeFileSync(project, JSON.stringify(own));
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  expect(await complaints(process.execPath, [tsc, '-p', project])).toBe('');
});
