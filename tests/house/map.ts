// `npm run map`: draws who imports whom from the code itself into README.md, so that the picture cannot lie.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

const begin = '<!-- room map: drawn by `npm run map`, checked by a test -->';
const end = '<!-- end of room map -->';

/** A file's room: shelves of features count as one room. */
export function roomOf(file: string): string | undefined {
  const found =
    /^(shared|api)\/([\w-]+)\//.exec(file) ?? /^(extension)\/(panel\/\w+|(?!panel\/)[\w-]+)\//.exec(file);
  if (found) return `${found[1]}/${found[2]}`;
  return /^api\/[^/]+\.ts$/.test(file) ? 'api (composition)' : undefined;
}

type Cruise = { modules: { source: string; dependencies: { resolved: string }[] }[] };

export function drawMap(): string {
  const output = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      'tests/house/rooms.cjs',
      '-T',
      'json',
      'shared',
      'api',
      'extension',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of (JSON.parse(output) as Cruise).modules) {
    const from = roomOf(source);
    if (!from) continue;
    const to = arrows.get(from) ?? arrows.set(from, new Set()).get(from);
    for (const { resolved } of dependencies) {
      const room = roomOf(resolved);
      if (room && room !== from) to?.add(room);
    }
  }
  const rows = [...arrows].sort(([a], [b]) => a.localeCompare(b));
  const lines = rows.map(([room, to]) => `| ${room} | ${[...to].sort().join(' · ') || '–'} |`);
  return ['| room | imports |', '|---|---|', ...lines].join('\n');
}

export function withMap(readme: string, map: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('README.md has lost the marks of the room map.');
  return `${before}${begin}\n\n${map}\n\n${end}${after}`;
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, 'README.md');
  writeFileSync(file, withMap(readFileSync(file, 'utf8'), drawMap()));
}
