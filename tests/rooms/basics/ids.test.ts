// Ids sort by the moment they were made, never repeat, and are what the contract takes for an id.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUuid, uuidPattern } from '#shared/basics/ids.ts';

const random = () => new Uint8Array(randomBytes(10));

describe('an id', () => {
  it('is a UUID of version 7, whatever the moment and the chance', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 47 }), bytes, (ms, chance) => {
        const id: string = makeUuid(ms, chance);
        expect(id).toMatch(uuidPattern);
        expect(id[14]).toBe('7');
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(ms);
      }),
    );
  });

  it('sorts by its moment', () => {
    const ids = [1, 999, 1_000, 1_763_640_000_000, 1_763_640_000_001].map((ms) => makeUuid(ms, random()));
    expect([...ids].sort()).toEqual(ids);
  });

  it('does not repeat in one moment', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => makeUuid(0, random()))).size).toBe(10_000);
  });

  it('is not made of too little chance', () => {
    expect(() => makeUuid(0, new Uint8Array(9))).toThrow(RangeError);
  });
});
