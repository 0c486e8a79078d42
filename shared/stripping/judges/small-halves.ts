// The two halves of a name in small letters are one person: "pt mary holloway c/o" was told as "mary" and, by another rule, "holloway".
import type { Claim, Claims } from '#shared/stripping/claims.ts';
import { FIRST, LAST } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { endAt, gapAt, has, LOWER, SPACE, shapeAt, startAt, type Tokens } from '#shared/stripping/tokens.ts';

/** Joins a first name with the surname right behind it; the surer word on either stands for both. */
export function joinSmallHalves(c: Claims, t: Tokens): void {
  let byStart: Map<number, Claim> | undefined;
  for (const f of c.list) {
    if (f.kind !== 'PERSON') continue;
    const k = tokenAt(t, f.end);
    if (
      gapAt(t, k) !== SPACE ||
      startAt(t, k) - f.end !== 1 ||
      shapeAt(t, k) !== LOWER ||
      shapeAt(t, k - 1) !== LOWER ||
      !has(t, k - 1, FIRST) ||
      !has(t, k, LAST) ||
      has(t, k, FIRST)
    )
      continue;
    byStart ??= new Map(c.list.map((one) => [one.start, one]));
    const other = byStart.get(startAt(t, k));
    if (other?.kind !== 'PERSON' || other.end < endAt(t, k)) continue;
    f.end = other.end;
    if (other.confidence === 'certain') f.confidence = 'certain';
  }
}
