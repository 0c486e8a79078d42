// What every feature calls when something that may be found is written, changed or gone: in its own transaction, so that the
// next search finds what stands there and nothing else.
import type { Trx } from '#api/database/index.ts';
import type { AreaId, ChannelId, CommunityId } from '#shared/basics/ids.ts';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';
import { fieldWeights } from '#shared/search/settings.ts';
import { stemOf } from '#shared/search/stem.ts';
import { impactsOf, weighDocument } from '#shared/search/weigh-document.ts';
import { forgetWords } from './forgetting/queries.ts';
import {
  type DocumentRow,
  deletePostings,
  deleteSearchDocument,
  findShelf,
  insertPostings,
  insertSearchDocument,
  type Known,
  lockSearchDocument,
  updateSearchDocument,
} from './queries.ts';

const bodyCharsMax = 40_000;
const titleCharsMax = 300;
const sealCharsMax = 2_000;

export type SearchText = {
  text: string;
  /** `fieldWeights.body` unless said otherwise. */
  weight?: number;
  /** Whether a snippet may be cut from it. Places and labels are found by, not shown. */
  isShown?: boolean;
};

export type SearchDocument = {
  communityId: CommunityId;
  kind: SearchKind;
  /** Of the thing itself, in its own table. */
  id: string;
  /** The channel whose members alone may read it; null is everybody of the community. `access/searchable.ts` decides again. */
  audienceId: ChannelId | null;
  /** Null: it holds anywhere. */
  areaId: AreaId | null;
  title: string;
  texts: readonly SearchText[];
  needs: readonly Need[];
  barriers: readonly Barrier[];
  /** Null where nothing is asked. */
  isAnswered: boolean | null;
  /** When somebody last wrote, confirmed or reviewed it. */
  freshAt: Date;
  /** What it was made from (a version, a digest), for a rule that wants to know whether that still stands. */
  seal: string;
};

export async function indexDocument(trx: Trx, document: SearchDocument): Promise<void> {
  const { communityId, kind, id } = document;
  const title = document.title.slice(0, titleCharsMax);
  const texts = document.texts.map(({ text, weight = fieldWeights.body, isShown = true }) => ({
    text,
    weight,
    isShown,
  }));
  const weighed = weighDocument([{ text: title, weight: fieldWeights.title }, ...texts], document.needs);
  const shelf = await findShelf(trx, communityId);
  const impacts = impactsOf(weighed, shelf?.meanLength ?? weighed.length);
  const row = {
    ...weighed,
    impacts,
    communityId,
    kind,
    id,
    title,
    audienceId: document.audienceId,
    areaId: document.areaId,
    body: texts
      .filter(({ isShown, text }) => isShown && text !== '')
      .map(({ text }) => text)
      .join('\n')
      .slice(0, bodyCharsMax),
    needs: [...document.needs],
    barriers: [...document.barriers],
    isAnswered: document.isAnswered,
    freshAt: document.freshAt,
    seal: document.seal.slice(0, sealCharsMax),
  };
  const { documentNo, gone } = await writeDocument(trx, row);
  const { audienceId, stems } = row;
  await insertPostings(trx, communityId, { documentNo, audienceId, stems, impacts });
  if (gone !== null) await forgetGone(trx, communityId, gone);
}

/** `gone`: what it was known by before and is no more. */
async function writeDocument(
  trx: Trx,
  row: DocumentRow,
): Promise<{ documentNo: number; gone: Known | null }> {
  const inserted = await insertSearchDocument(trx, row);
  if (inserted) return { documentNo: inserted.documentNo, gone: null };
  const before = await lockSearchDocument(trx, row);
  // Gone between two statements: whoever forgot it was later than we are.
  if (!before) throw new Error('A document was forgotten while it was written.');
  await deletePostings(trx, row.communityId, before);
  await updateSearchDocument(trx, before.documentNo, row);
  const left = new Set(row.audienceId === null ? row.words : []);
  return {
    documentNo: before.documentNo,
    gone: { ...before, words: before.words.filter((word) => !left.has(word)) },
  };
}

/** What was of a closed channel was never counted. The postings of a document that is written anew are there before this. */
async function forgetGone(
  trx: Trx,
  communityId: CommunityId,
  { audienceId, words }: Pick<Known, 'audienceId' | 'words'>,
): Promise<void> {
  if (audienceId !== null || words.length === 0) return;
  await forgetWords(trx, communityId, { words, stems: words.map(stemOf) });
}

/** Nothing is found of it any more, from this transaction on. Forgetting what was never known does nothing, and says so. */
export async function forgetDocument(
  trx: Trx,
  { communityId, kind, id }: Pick<SearchDocument, 'communityId' | 'kind' | 'id'>,
): Promise<boolean> {
  const before = await lockSearchDocument(trx, { communityId, kind, id });
  if (!before) return false;
  await deletePostings(trx, communityId, before);
  await deleteSearchDocument(trx, communityId, before.documentNo);
  await forgetGone(trx, communityId, before);
  return true;
}
