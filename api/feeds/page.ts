// Which of the shapes a page has, what it holds, and whether another one follows. Wrong counts are common: the records
// decide, the numbers only advise.
import { type Fields, isFields, toNumber } from './tidy.ts';

export const pageLimits = {
  pagesMax: 500,
  recordsMax: 20_000,
  perPage: 50,
} as const;

export type FeedPage = {
  shape: 'oruk-1' | 'oruk-3' | 'list';
  records: unknown[];
  isLast: boolean;
  /** Said of the page that we call the first: false where a publisher counts pages from nought. */
  isFirst: boolean | null;
};

/** Null: not a page of services at all. `page` is the one asked for, from one. */
export function toFeedPage(body: unknown, page: number): FeedPage | null {
  if (Array.isArray(body))
    return { shape: 'list', records: body.slice(0, pageLimits.recordsMax), isLast: true, isFirst: null };
  if (!isFields(body)) return null;
  if (Array.isArray(body.contents)) return pageOf('oruk-3', body.contents, body, page);
  if (Array.isArray(body.content)) return pageOf('oruk-1', body.content, body, page);
  return null;
}

function pageOf(shape: 'oruk-1' | 'oruk-3', records: unknown[], body: Fields, page: number): FeedPage {
  const isSaidLast = body.last_page === true || body.last === true;
  const pages = toNumber(body.total_pages ?? body.totalPages, 0, 1e9);
  // `last` that contradicts `totalPages`: one empty page more costs nothing, a missing one loses services.
  const isLast = records.length === 0 || (pages === null ? isSaidLast : page >= pages);
  const first = body.first_page ?? body.first;
  const isFirst = typeof first === 'boolean' ? first : null;
  return { shape, records: records.slice(0, pageLimits.recordsMax), isLast, isFirst };
}

/** ORUK 3.0 lists are shallow: without any of the nested lists the record has to be asked for by itself. */
export const isShallow = (record: unknown): boolean =>
  isFields(record) &&
  !['schedules', 'service_at_locations', 'attributes', 'contacts', 'cost_options', 'phones'].some((name) =>
    Array.isArray(record[name]),
  );
