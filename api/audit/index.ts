// What other rooms may call.

export { verifyAudit } from './verify.ts';
export { writeAudit } from './write-audit.ts';
