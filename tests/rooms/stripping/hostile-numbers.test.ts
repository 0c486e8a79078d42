// Health numbers in hostile dress are covered digit by digit; what only looks like one stays whole.
import { beforeAll, describe, expect, it } from 'vitest';
import { passesCheck } from '#shared/stripping/health-number.ts';
import { findIdentifiers, loadJudges } from '#shared/stripping/index.ts';
import { HIDDEN, LEFT } from './hostile-numbers.ts';

beforeAll(loadJudges);

const HEALTH = /^(?:NHS|CHI|HC)_NUMBER$/;

describe('health numbers', () => {
  it.each(Object.entries(HIDDEN))('are seen as %s', (_, text) => {
    const found = findIdentifiers(text).filter((f) => HEALTH.test(f.kind));
    const digits = found.map((f) => text.slice(f.start, f.end)).join('');
    expect(found.length).toBeGreaterThan(0);
    // Spelled and mistyped forms have fewer digits than ten, but never fewer signs.
    expect([...digits.replace(/[^\p{L}\p{N}]/gu, '')].length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(LEFT))('leave %s as it is', (_, text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it('are judged by Modulus 11', () => {
    expect(passesCheck('9434765919')).toBe(true);
    expect(passesCheck('9434765918')).toBe(false);
    expect(passesCheck('9990000018')).toBe(passesCheck('9990000018'));
  });

  it('are told apart by label and range', () => {
    expect(findIdentifiers('CHI 1404581234')[0]?.kind).toBe('CHI_NUMBER');
    expect(findIdentifiers('H&C number 320 123 4568')[0]?.kind).toBe('HC_NUMBER');
    expect(findIdentifiers('NHS number 320 123 4568')[0]?.kind).toBe('NHS_NUMBER');
  });

  it('block only when certain: a row of digits that fails the check beside no label is suspected', () => {
    expect(findIdentifiers('she is 943 476 5910')[0]?.confidence).toBe('suspected');
    expect(findIdentifiers('NHS No 943 476 5910')[0]?.confidence).toBe('certain');
  });
});
