// The ways out of the audit trail: deeds, ids, counts and digests; never a word of a post. And those of what is held about somebody, to nobody but
// themselves: every kind of it is looked at, before and after.
import { ownKinds } from '#shared/basics/own-kinds.ts';

const looks = ['listEntries', 'exportEntries', 'verify', 'listEvidence'];
export const auditWays = Object.fromEntries(
  looks.map((name) => [`audit.${name}`, { never: 'Deeds, ids, counts and digests.', ask: () => ({}) }]),
);

export const profileWays = {
  'profile.countOwn': { never: 'Counts of what is one’s own.', ask: () => ({}) },
  'profile.readOwn': {
    shows: () => ownKinds.map((kind) => ({ kind })),
    left: 'the author of the case study and curators',
  },
  'profile.beginCopy': { never: 'A deed: it answers with its moment.' },
} as const;
