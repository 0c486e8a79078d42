// Writing a case study: begun by hand or from an answered thread, written on, discarded; and a new version of one that is
// published. Of two devices that write at once the later one is told.

import type { z } from 'zod';
import { accessCase } from '#api/access/case-study.ts';
import { ownWords } from '#api/access/mentioned-words.ts';
import { readyToTell } from '#api/access/person-like.ts';
import { accessThread } from '#api/access/thread.ts';
import { type Trx, transact } from '#api/database/index.ts';
import {
  countDrafts,
  findAreaOf,
  findDraft,
  findSource,
  holdSource,
  selectMine,
} from '#api/features/case-library/finding/queries.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CaseStudyId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type * as contract from '#shared/contract/case-library.ts';
import { strip } from '#shared/stripping/index.ts';
import { extract } from './extract.ts';
import {
  copyPublished,
  deleteUnseenCase,
  deleteVersion,
  insertCase,
  insertVersion,
  lockCase,
  updateAnonymity,
  updateCaseState,
  updateVersion,
} from './queries.ts';
import { digestOf, draftOf, toDraft } from './shapes.ts';

export async function draftFromThread(
  context: PeerContext,
  { caseId, threadId }: z.output<typeof contract.draftFromThread.input>,
): Promise<contract.CaseDraft> {
  const { db, peer } = context;
  // Without the names a colleague or a patient in the posts would come through.
  await readyToTell();
  return transact(db, async (trx) => {
    const before = await findDraft(trx, peer, caseId);
    if (before?.isMine) return toDraft(before);
    const { channel } = await accessThread(trx, peer, threadId);
    // What is said among a few stays among them: it would be published to everybody.
    if (channel.kind !== 'open') throw refuse('not-allowed');
    await holdSource(trx, peer, threadId);
    const source = await findSource(trx, peer, threadId);
    // Nothing that helped is marked there, or nothing that this peer may draw from.
    if (source === undefined) throw refuse('not-found');
    if (!source.hasPart && !peer.roles.has('curator')) throw refuse('not-allowed');
    // Looked at again: the engine may know more today than when the posts were written.
    const again = (text: string, charsMax: number = limits.caseSectionCharsMax) =>
      strip(text).text.slice(0, charsMax) as StrippedText;
    const found = extract({
      title: strip(source.title).text,
      question: strip(ownWords(source.question)).text,
      answer: strip(ownWords(source.answer)).text,
      later: source.later.map((post) => strip(ownWords(post)).text),
    });
    const { title, situation, tried, happened, learnt, steps, people, organisations } = found;
    const content: contract.CaseContent = {
      title: again(title, limits.titleCharsMax),
      situation: again(situation),
      tried: again(tried),
      happened: again(happened),
      learnt: again(learnt),
      steps: steps.map((step) => again(step, limits.caseStepCharsMax)),
      needs: source.needs,
      barriers: source.barriers,
      areaId: null,
      people,
      organisations,
    };
    // Whoever had no part in it has nothing to be credited for.
    const isAnonymous = source.isHidden || !source.hasPart;
    await begin(trx, context, { caseId, content, isAnonymous, threadId });
    return draftOf(trx, peer, caseId);
  });
}

type Begun = {
  caseId: CaseStudyId;
  content: contract.CaseContent;
  isAnonymous: boolean;
  threadId: ThreadId | null;
};

async function begin(
  trx: Trx,
  { peer, now }: PeerContext,
  { caseId, content, isAnonymous, threadId }: Begun,
): Promise<void> {
  if ((await countDrafts(trx, peer)) >= limits.caseDraftsMax) throw refuse('too-many-drafts');
  const origin = threadId === null ? ('written' as const) : ('thread' as const);
  const made = { id: caseId, isAnonymous, evidence: 'case-study' as const, origin, threadId, now };
  if (!(await insertCase(trx, peer, made))) throw refuse('key-reused');
  await insertVersion(trx, peer, { id: caseId, version: 1, content, digest: digestOf(content), now });
}

export async function writeDraft(
  context: PeerContext,
  { caseId, revision, content, isAnonymous }: z.output<typeof contract.writeDraft.input>,
): Promise<contract.CaseDraft> {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    if (content.areaId !== null && !(await findAreaOf(trx, peer, content.areaId))) throw refuse('not-found');
    const digest = digestOf(content);
    const locked = await lockCase(trx, peer, caseId);
    if (locked === undefined && revision === 0) {
      await begin(trx, context, { caseId, content, isAnonymous, threadId: null });
      return draftOf(trx, peer, caseId);
    }
    const draft = await findDraft(trx, peer, caseId);
    if (!locked?.isMine || draft === undefined) throw refuse('not-found');
    // Sent again after a lost answer: it stands as it was asked.
    const isSame = draft.digest === digest && draft.isAnonymous === isAnonymous;
    if (draft.revision === revision + 1 && isSame && draft.state !== 'in-review') return toDraft(draft);
    if (draft.state === 'in-review' || draft.revision !== revision) throw refuse('changed-elsewhere');
    await updateVersion(trx, peer, { id: caseId, version: draft.version, content, digest, now });
    await updateAnonymity(trx, peer, { id: caseId, isAnonymous, now });
    return draftOf(trx, peer, caseId);
  });
}

export async function readDraft(
  { db, peer }: PeerContext,
  { caseId }: z.output<typeof contract.readDraft.input>,
): Promise<contract.CaseDraft> {
  return draftOf(db, peer, caseId);
}

/** What nobody ever saw is gone; of what is published only the new version goes. */
export async function discardDraft(
  { db, peer, now }: PeerContext,
  { caseId }: z.output<typeof contract.discardDraft.input>,
) {
  return transact(db, async (trx) => {
    const locked = await lockCase(trx, peer, caseId);
    const draft = await findDraft(trx, peer, caseId);
    if (!locked?.isMine || draft === undefined) throw refuse('not-found');
    await deleteVersion(trx, peer, { id: caseId, version: draft.version });
    await updateCaseState(trx, peer, { id: caseId, state: 'draft', now });
    await deleteUnseenCase(trx, peer, caseId);
    return {};
  });
}

export async function beginVersion(
  { db, peer }: PeerContext,
  { caseId }: z.output<typeof contract.beginVersion.input>,
): Promise<contract.CaseDraft> {
  return transact(db, async (trx) => {
    const { isMine } = await accessCase(trx, peer, caseId);
    if (!isMine) throw refuse('not-allowed');
    const locked = await lockCase(trx, peer, caseId);
    if (locked?.state !== 'published') throw refuse('not-found');
    await copyPublished(trx, peer, caseId);
    return draftOf(trx, peer, caseId);
  });
}

export async function listMine(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.listMine.input>,
) {
  const rows = await selectMine(db, peer, readPlace<CaseStudyId>(cursor), limit + 1);
  return toPage(rows, limit, toOwn, ({ changedAt, id }) => placeCursor({ at: changedAt, id }));
}

function toOwn(row: Awaited<ReturnType<typeof selectMine>>[number]): contract.OwnCase {
  const { version, versionState, revision, withdrawnReason, withdrawnWords, changedAt, ...rest } = row;
  return {
    ...rest,
    working:
      version !== null && versionState !== null && revision !== null
        ? { version, state: versionState, revision }
        : null,
    withdrawn: withdrawnReason === null ? null : { reason: withdrawnReason, words: withdrawnWords },
    changedAt: changedAt.toISOString(),
  };
}
