// Case studies out to a file and in again. Each that comes in passes the same door as a draft, is known again by its words, and
// waits for a curator; a dry run says what would happen and adds nothing.

import type { z } from 'zod';
import { keptFor } from '#api/access/kept.ts';
import { readyToTell } from '#api/access/person-like.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { insertCase, insertVersion } from '#api/features/case-library/drafting/queries.ts';
import { digestOf } from '#api/features/case-library/drafting/shapes.ts';
import { tellCurators } from '#api/features/case-library/reviewing/tell-curators.ts';
import { readId } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { EvidenceMark } from '#shared/basics/case-lists.ts';
import { type CaseStudyId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { findDetails, gapsOf } from '#shared/contract/case-details.ts';
import { readCaseFile, writeCasesThatFit } from '#shared/contract/case-file.ts';
import { type CaseContent, caseContent } from '#shared/contract/case-library.ts';
import type * as contract from '#shared/contract/case-review.ts';
import { selectForFile, selectKnownDigests, submitImported } from './queries.ts';

export async function exportCases(
  { db, peer }: PeerContext,
  { format, cursor, limit }: z.output<typeof contract.exportCases.input>,
) {
  const rows = await selectForFile(db, peer, readId<CaseStudyId>(cursor), limit + 1);
  // No larger than what may come in again: what does not fit stands in the next part.
  const { text, count } = writeCasesThatFit(
    format,
    rows.slice(0, limit).map(({ id: _id, ...filed }) => filed),
  );
  const next = rows.length > count ? (rows[count - 1]?.id ?? null) : null;
  return { text, count, next };
}

/** So many fit into a file of ours; a list of nothings must not keep the engine busy. */
const casesMax = 400;

type Imported = z.input<typeof contract.importedCase>;
type Read = Imported & { content: CaseContent | null; digest: string; evidence: string };

export async function importCases(
  context: PeerContext,
  { format, text, isDryRun }: z.output<typeof contract.importCases.input>,
): Promise<z.input<typeof contract.importCases.output>> {
  const { db, peer } = context;
  const file = readCaseFile(format, text);
  if (file.problem !== null) throw refuse(file.problem);
  if (file.cases.length > casesMax) throw refuse('file-not-ours');
  // As when a draft is sent: each is judged with the names, the first after a start too.
  await readyToTell();
  const read: Read[] = [];
  for (const [position, filed] of file.cases.entries()) read.push(await readOne(context, filed, position));
  return transact(db, async (trx) => {
    const fresh = read.filter(({ outcome }) => outcome === 'added');
    const known = new Set(
      (
        await selectKnownDigests(
          trx,
          peer,
          fresh.map(({ digest }) => digest),
        )
      ).map(({ digest }) => digest),
    );
    const items = read.map(({ content: _content, digest, evidence: _evidence, ...one }): Imported => {
      if (one.outcome !== 'added') return one;
      if (known.has(digest)) return { ...one, outcome: 'duplicate' };
      // The second of two alike in one file is a duplicate too.
      known.add(digest);
      return one;
    });
    const taken = read.filter((_, position) => items[position]?.outcome === 'added');
    if (!isDryRun) await add(trx, context, taken);
    return { items, added: taken.length };
  });
}

async function readOne(context: PeerContext, filed: unknown, position: number): Promise<Read> {
  const given: Record<string, unknown> = typeof filed === 'object' && filed !== null ? { ...filed } : {};
  const trouble = (outcome: Imported['outcome'], fields: string[], title: string | null = null): Read => ({
    ...{ position, title, outcome, fields },
    ...{ content: null, digest: '', evidence: '' },
  });
  const { data, error } = await caseContent.safeParseAsync({ ...given, areaId: null });
  if (error !== undefined) {
    const isLeak = error.issues.some(
      (issue) => issue.code === 'custom' && issue.params?.refusal === 'still-identifies',
    );
    // A title that may identify is not said back.
    const fields = [...new Set(error.issues.map(({ path }) => path.join('.')))];
    return trouble(isLeak ? 'identifies' : 'unreadable', fields);
  }
  const gaps = gapsOf(data);
  if (gaps.length > 0) return trouble('not-complete', gaps, data.title);
  if (findDetails(data).length > 0) {
    const details = findDetails(data, { keep: await keptFor(context, context.peer) });
    if (details.length > 0) return trouble('identifies', [...new Set(details.map(({ field }) => field))]);
  }
  const evidence = typeof given.evidence === 'string' ? given.evidence : '';
  const added = { position, title: data.title, outcome: 'added' as const, fields: [] };
  return { ...added, content: data, digest: digestOf(data), evidence };
}

async function add(trx: Trx, { peer, now, random }: PeerContext, taken: readonly Read[]): Promise<void> {
  if (taken.length === 0) return;
  const ids: CaseStudyId[] = [];
  for (const { content, digest, evidence } of taken) {
    if (content === null) throw new Error('A case study that was taken in has no words.');
    const id: CaseStudyId = makeUuid(now.getTime(), random(10));
    const made = { id, isAnonymous: true, origin: 'import' as const, threadId: null, now };
    await insertCase(trx, peer, { ...made, evidence: importedEvidence(evidence) });
    await insertVersion(trx, peer, { id, version: 1, content, digest, now });
    ids.push(id);
  }
  await submitImported(trx, peer, { ids, now });
  const { communityId, personId } = peer;
  await writeAudit(trx, {
    communityId,
    at: now,
    actorId: personId,
    deed: 'cases-imported',
    subjectKind: 'case-study',
    subjectId: null,
    detail: { count: ids.length },
  });
  await tellCurators(trx, peer, now);
}

/** Never more than a story: whoever checked it elsewhere did not check it here. */
const importedEvidence = (evidence: string): EvidenceMark =>
  evidence === 'peer-tip' ? 'peer-tip' : 'case-study';
