// What the search knows of documents, of words, of what was not found and of what was chosen. Owner: features/search.
import type { ColumnType, Generated } from 'kysely';
import type { AreaId, ChannelId, CommunityId } from '#shared/basics/ids.ts';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface SearchDocumentTable {
  community_id: CommunityId;
  /** Ours alone: short, because every stem of every document carries it. */
  document_no: Generated<number>;
  kind: SearchKind;
  subject_id: string;
  /** Whose members alone may read it; null is everybody of the community. */
  audience_id: ChannelId | null;
  area_id: AreaId | null;
  title: string;
  /** What a snippet is cut from. */
  body: string;
  needs: Need[];
  barriers: Barrier[];
  is_answered: boolean | null;
  fresh_at: Instant;
  /** What the copy was made from; a kind may compare it with what stands there now. */
  seal: string;
  words: string[];
  stems: string[];
  /** Beside `stems`: how often, by weight of field, in hundredths. */
  counts: number[];
  /** Beside `stems`: what a stem of this document is worth before its rarity, in thousandths. */
  impacts: number[];
  length: number;
  /** Nearly equal sketches are nearly equal texts. */
  sketch: number[];
  written_at: ColumnType<Date, Date | undefined, Date>;
  /** By which way of weighing (shared/search/analysis.ts). */
  analysis: number;
}

export interface SearchPostingTable {
  community_id: CommunityId;
  stem: string;
  impact: number;
  document_no: number;
  audience_id: ChannelId | null;
}

export interface SearchShelfTable {
  community_id: CommunityId;
  documents: number;
  mean_length: number;
  /** What was counted, so that what is as it was is not counted again. */
  mark: string;
  refreshed_at: Instant;
}

export interface SearchStemTable {
  community_id: CommunityId;
  stem: string;
  documents: number;
}

export interface SearchWordTable {
  community_id: CommunityId;
  word: string;
  documents: number;
}

export interface SearchMissTable {
  community_id: CommunityId;
  month: string;
  words: string;
  searches: number;
}

export interface SearchChoiceTable {
  community_id: CommunityId;
  words: string;
  document_no: number;
  times: number;
}

export type SearchTables = {
  search_document: SearchDocumentTable;
  search_posting: SearchPostingTable;
  search_shelf: SearchShelfTable;
  search_stem: SearchStemTable;
  search_word: SearchWordTable;
  search_miss: SearchMissTable;
  search_choice: SearchChoiceTable;
};
