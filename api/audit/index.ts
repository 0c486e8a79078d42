// What other rooms may call.

export { type ByKey, withKey } from './by-key.ts';
export { entryText } from './chain.ts';
export { exportHeads, readHeads, UnreadableHeads } from './heads.ts';
export { selectEntriesOf as readOwnTrail, toldToSubject } from './queries.ts';
export { verifyAudit, verifyPart } from './verify.ts';
export { writeAudit } from './write-audit.ts';
