// What is generated and committed is what the generator would write today; the scaffold's shelf compiles in shape.
import { expect, test } from 'vitest';
import { committed, engineDigest } from './engine-version.ts';
import { features } from './features.ts';
import { read } from './files.ts';
import { drawMap, withMap } from './map.ts';
import { shelf } from './new.ts';

test('the room map in README is the code of today (npm run map)', () => {
  const readme = read('README.md');
  expect(withMap(readme, drawMap())).toBe(readme);
});

test.each(features)('npm run new %s begins at every address of a feature', (feature) => {
  const files = Object.keys(shelf(feature));
  for (const room of [
    'shared/contract',
    'api/database/tables',
    'api/features',
    'extension/panel/features',
    'tests/features',
  ])
    expect(files.some((file) => file.startsWith(`${room}/`))).toBe(true);
  expect(files.every((file) => file.includes(feature) || file.includes('View'))).toBe(true);
});

test('the version of the stripping engine moved with its rules and lists', () => {
  const { version, written } = committed();
  expect(
    written,
    'The engine changed: run `node tests/house/engine-version.ts` and commit the two files that it writes. It sets the version to today.',
  ).toBe(`${version} ${engineDigest()}`);
});
