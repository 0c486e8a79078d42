// What other rooms may call.

export { type Verdict, verifyAudit } from './verify.ts';
export { type Audited, writeAudit } from './write-audit.ts';
