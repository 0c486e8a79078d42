// The SQL by which words that are gone from every document are gone from what the search guesses with.
import { sql } from 'kysely';
import type { Trx } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';

/**
 * Words that stand in no document any more are known no longer: a name that was taken out must not be guessed at, either. Each with its
 * stem, under which the documents that may still hold it are few. Says whether any went; then every process reads the shelf anew.
 */
export async function forgetWords(
  trx: Trx,
  communityId: CommunityId,
  { words, stems }: { words: string[]; stems: string[] },
): Promise<void> {
  await sql`
    with given as (select * from unnest(${words}::text[], ${stems}::text[]) as given (word, stem)),
    gone_words as (
      delete from search_word as known using given
      where known.community_id = ${communityId} and known.word = given.word and not exists (
        select 1 from search_posting as posting
        join search_document as document on document.community_id = posting.community_id
          and document.document_no = posting.document_no
        where posting.community_id = known.community_id and posting.stem = given.stem
          and posting.audience_id is null and given.word = any (document.words))
      returning known.community_id),
    gone_stems as (
      delete from search_stem as known using given
      where known.community_id = ${communityId} and known.stem = given.stem and not exists (
        select 1 from search_posting as posting where posting.community_id = known.community_id
          and posting.stem = known.stem and posting.audience_id is null)
      returning known.community_id)
    update search_shelf as shelf set refreshed_at = shelf.refreshed_at + interval '1 millisecond'
    where shelf.community_id = ${communityId}
      and exists (select 1 from gone_words union all select 1 from gone_stems)`.execute(trx);
}
