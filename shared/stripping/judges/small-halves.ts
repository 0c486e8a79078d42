// The two halves of a name in small letters are one person: "pt mary holloway c/o" was told as "mary" and, by another rule, "holloway".
import type { Claim, Claims } from '#shared/stripping/claims.ts';
import { FIRST, LAST } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { LOWER, SPACE, type Tokens } from '#shared/stripping/tokens.ts';

/** Joins a first name with the surname right behind it; the surer word on either stands for both. */
export function joinSmallHalves(c: Claims, t: Tokens): void {
  let byStart: Map<number, Claim> | undefined;
  for (const f of c.list) {
    if (f.kind !== 'PERSON') continue;
    const k = tokenAt(t, f.end);
    if (
      t.gap(k) !== SPACE ||
      t.start(k) - f.end !== 1 ||
      t.shape(k) !== LOWER ||
      t.shape(k - 1) !== LOWER ||
      !t.has(k - 1, FIRST) ||
      !t.has(k, LAST) ||
      t.has(k, FIRST)
    )
      continue;
    byStart ??= new Map(c.list.map((one) => [one.start, one]));
    const other = byStart.get(t.start(k));
    if (other?.kind !== 'PERSON' || other.end < t.end(k)) continue;
    f.end = other.end;
    if (other.confidence === 'certain') f.confidence = 'certain';
  }
}
