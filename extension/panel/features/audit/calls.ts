// What auditing asks of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type * as contract from '#shared/contract/audit.ts';
import type { readEvidence } from '#shared/contract/moderation.ts';

type In<Call extends { input: z.ZodType }> = z.input<Call['input']>;
type Out<Call extends { output: z.ZodType }> = z.output<Call['output']>;

export type AuditCalls = {
  listAuditEntries: (input: In<typeof contract.listEntries>) => Promise<Out<typeof contract.listEntries>>;
  exportAuditEntries: (
    input: In<typeof contract.exportEntries>,
  ) => Promise<Out<typeof contract.exportEntries>>;
  verifyAuditTrail: (input: In<typeof contract.verify>) => Promise<Out<typeof contract.verify>>;
  listEvidence: (input: In<typeof contract.listEvidence>) => Promise<Out<typeof contract.listEvidence>>;
  readEvidence: (input: In<typeof readEvidence>) => Promise<Out<typeof readEvidence>>;
};

export type EntriesAsk = Omit<In<typeof contract.listEntries>, 'cursor' | 'limit'>;
export type Evidence = Out<typeof readEvidence>;

export const auditKeys = {
  entries: (ask: EntriesAsk) => ['audit', 'entries', ask] as const,
  evidence: ['audit', 'evidence'] as const,
};
