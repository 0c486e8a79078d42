// Whom the rules have found so far.
import { type Claim, type Claims, inOrder } from '#shared/stripping/claims.ts';

/** The people claimed so far, in order. */
export function peopleIn(c: Claims): Claim[] {
  const people: Claim[] = [];
  for (const one of c.list) if (one.kind === 'PERSON') people.push(one);
  return inOrder(people);
}
