// The engine's own digest is the one that everybody else computes, whatever the length and the signs.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '#shared/stripping/sha256.ts';

it('is SHA-256, for every length up to three blocks and for signs of one to four bytes', () => {
  const theirs = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  for (const sign of ['a', 'é', '李', '🧭'])
    for (let length = 0; length <= 192; length++) {
      const text = sign.repeat(length);
      expect(sha256(text)).toBe(theirs(text));
    }
});
