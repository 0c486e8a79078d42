// The only door of auditing.
export { AuditView } from './AuditView.tsx';
export type { AuditCalls } from './calls.ts';
export type { AuditGround } from './ground.ts';
