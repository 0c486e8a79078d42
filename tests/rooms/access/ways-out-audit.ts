// The ways out of the audit trail: deeds, ids, counts and digests; never a word of a post.
const looks = ['listEntries', 'exportEntries', 'verify', 'listEvidence'];
export const auditWays = Object.fromEntries(
  looks.map((name) => [`audit.${name}`, { never: 'Deeds, ids, counts and digests.', ask: () => ({}) }]),
);
