// Hostile input neither throws nor grows out of proportion. Times differ from machine to machine, so work is counted, not timed.
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, jigsaw, loadNames, strip } from '#shared/stripping/index.ts';

const UNITS: Record<string, string> = {
  digits: '7',
  'digits and blanks': '9 ',
  groups: '943 476 ',
  blanks: ' ',
  capitals: 'A',
  names: 'Anna ',
  'a.a.a.': 'a.',
  'at signs': '@',
  mail: 'a@b.',
  slashes: '/a',
  'lone surrogates': '\ud800',
  brackets: '[name ',
  numerals: 'nine ',
  invisible: '\u200b',
  'one word': 'ab',
  dates: '1/1/',
  titles: 'Mr ',
  lines: '\n',
  labels: 'NHS no: ',
  'half postcodes': 'SK4 ',
  marks: 'AB12 ',
  banners: 'SMITH, ',
  quotes: "a'",
  percent: '%20',
  ampersands: '&nbsp;',
  backslashes: '\\n1',
  links: 'https://a.b/',
  flats: 'Flat 1 ',
  storeys: 'room 1 ',
  blocks: 'block 1 ',
  streets: '1 High ',
  closings: 'Thanks ',
  combining: 'e\u0301',
  emoji: '\ud83d\ude00',
  accounts: 'account 1234 ',
  plus: '+44 ',
  ages: 'is 94 ',
  'zero dates': '00/00/0000 ',
  fours: '1234 ',
  'joined strangers': 'zqx_',
  'joined names': 'Sarah-',
  'dotted marks': 'zqxv4.',
  'all joints': 'zq1_zq-zq.',
}; // prettier-ignore

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
// Optimised loops stop counting, so none are optimised here.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

/** How often the engine's own blocks ran: a count, so that it is the same on every machine. */
async function workOf(run: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  let work = 0;
  for (const script of result) {
    if (!script.url.includes('/shared/stripping/')) continue;
    for (const f of script.functions) for (const range of f.ranges) work += range.count;
  }
  return work;
}

describe('hostile input', () => {
  beforeAll(loadNames);

  it.each(Object.entries(UNITS))('of %s throws nothing', (_, unit) => {
    const body = fill(unit, 20_000);
    expect(() => findIdentifiers(body)).not.toThrow();
    expect(() => strip(fill(unit, 3_000))).not.toThrow();
    expect(() => jigsaw(body)).not.toThrow();
  });

  it.each(Object.entries(UNITS))('of %s takes work in proportion', async (_, unit) => {
    const few = await workOf(() => findIdentifiers(fill(unit, 10_000)));
    const many = await workOf(() => findIdentifiers(fill(unit, 40_000)));
    expect(few).toBeGreaterThan(0);
    // Four times the text may take four times the work and a little; sixteen times would be quadratic.
    expect(many / few).toBeLessThan(5);
  });
});
