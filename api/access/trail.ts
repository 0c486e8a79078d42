// Which entries of the audit trail an auditor reads whole, which without who did them, and which stay closed. An entry that is on no list
// is closed: whoever adds a deed decides it here and in `audit-deeds.ts`.
import { sql } from 'kysely';
import { type AuditDeed, auditDeeds } from '#shared/basics/audit-deeds.ts';

/** That it was done and when, and nothing more: what it was done to would say something of who is behind a mask, or of a private talk. */
const partly: readonly AuditDeed[] = ['suspected-words-kept', 'member-taken-out', 'hosting-offered'];
const whole = auditDeeds.filter((deed) => !partly.includes(deed));

/** Whoever may not decide of a post because it is their own has said who wrote it. */
const ownCase = '%"why":"own-case"%';

/** SQL of `audit_entry as entry`. */
export const isListedEntry = sql<boolean>`entry.deed = any(${sql.val([...auditDeeds])})`;
export const isWholeEntry = sql<boolean>`(entry.deed = any(${sql.val(whole)})
  and not (entry.deed = 'act-refused' and entry.detail like ${ownCase}))`;
