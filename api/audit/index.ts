// What other rooms may call.

export { exportHeads, readHeads, UnreadableHeads } from './heads.ts';
export { selectEntriesOf as readOwnTrail } from './queries.ts';
export { verifyAudit } from './verify.ts';
export { writeAudit } from './write-audit.ts';
