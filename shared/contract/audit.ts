// What an auditor reads: the trail, a copy of it that anybody can verify, whether it is whole, and of which posts the words are kept. No entry
// leads behind a mask: what would is shown without who did it, or stays closed. Every look leaves an entry itself.
import { z } from 'zod';
import { auditDeeds, trailFaults } from '#shared/basics/audit-deeds.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { caseReasons } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';

/** A number of an entry: they are counted from 1 on, with no gap. */
const seq = z.string().regex(/^\d{1,18}$/);

export const auditEntry = z.object({
  seq,
  at: instant,
  deed: z.enum(auditDeeds),
  /** Null where the system did it, or where a name could lead behind a mask. */
  actor: z.string().nullable(),
  /** False: that it was done and when is all that is shown. */
  isWhole: z.boolean(),
  subjectKind: z.string().nullable(),
  subjectId: z.string().nullable(),
  /** Where it was done to a person. */
  subject: z.string().nullable(),
  /** Ids, kinds and counts as JSON. */
  detail: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** Newest first. From the first of these days to the end of the last, as days are counted in UTC. */
export const listEntries = {
  input: z.object({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    deed: z.enum(auditDeeds).optional(),
    ...page,
  }),
  output: pageOf(auditEntry),
};

/**
 * Oldest first, one JSON object a line: `communityId`, `seq`, `previousHash`, `hash`, `sealed` and `entry`, the text that `sealed` is the SHA-256
 * of; null where it stays closed. How to verify them is in docs/audit.md. Entries from before they were salted have no hashes here.
 */
export const exportEntries = {
  input: z.object({
    cursor: seq.optional(),
    limit: z.number().int().min(1).max(limits.auditLinesMax).default(limits.auditLinesMax),
  }),
  output: z.object({ lines: z.array(z.string()), next: seq.nullable() }),
};

/** So many entries a call, behind the cursor. `upTo`: so far it is whole; `total`: where the trail ended when this was asked. */
export const verify = {
  input: z.object({ cursor: seq.optional() }),
  output: z.object({
    upTo: seq,
    total: seq,
    /** Of the entry `upTo`: to hold against a head that was exported on another day. */
    hash: z.string(),
    broken: z.object({ atSeq: seq, why: z.enum(trailFaults) }).nullable(),
    next: seq.nullable(),
  }),
};

export const keptEvidence = z.object({
  caseId: id<ModerationCaseId>(),
  why: z.array(z.enum(caseReasons)),
  /** `cut`: a part of a post that stands. */
  decision: z.enum(['quarantined', 'cut']),
  takenAt: instant,
  /** An appeal that is upheld gives the words back and ends the copy; a part that was cut out never goes back. */
  endsWithAppeal: z.boolean(),
  /** Then the words are deleted. Null while a report or an appeal of it waits for a decision. */
  keptUntil: instant.nullable(),
});
export type KeptEvidence = z.infer<typeof keptEvidence>;
/** Newest first; no word of a post. */
export const listEvidence = { input: z.object({ ...page }), output: pageOf(keptEvidence) };
