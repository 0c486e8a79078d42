// A short reference that worker and community organisation share: PH-7K3. No sign looks or sounds like another, and
// without vowels no reference is a word. It grows when the short ones are taken.
import type { Random } from '#api/trpc.ts';

const signs = '3479CDFHJKMNPRTVWXY';
/** Above the last whole round of signs a byte is drawn again, so that each sign is as likely. */
const byteMax = 256 - (256 % signs.length);

export function makeReference(random: Random, attempt: number): string {
  const length = attempt < 6 ? 3 : attempt < 12 ? 4 : 5;
  let drawn = '';
  while (drawn.length < length)
    for (const byte of random(8))
      if (byte < byteMax && drawn.length < length) drawn += signs[byte % signs.length];
  return `PH-${drawn}`;
}

/** More than this many in a row cannot be chance. */
export const referenceAttemptsMax = 18;
