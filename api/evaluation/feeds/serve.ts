// The demo feeds as pages of a web server: request in, answer out. `/feeds/harrowmere/services` and what hangs on it.
import { createHash } from 'node:crypto';
import { csvOf, shallowThree, wholeOne, wholeThree } from './as-feed.ts';
import { type DemoService, makeServices } from './make-services.ts';
import { type Town, towns } from './towns.ts';

export type DemoFeedPage = { status: number; contentType: string; etag: string; body: string };

/** Large pages hide what paging is for. */
const perPageMax = 25;

/** Undefined: not a page of a demo feed. `today` decides the dates in it. */
export function demoFeedPage(path: string, query: URLSearchParams, today: Date): DemoFeedPage | undefined {
  const [, feeds, key, what, id] = path.split('/').map(decodeURIComponent);
  const at = towns.findIndex((town) => town.key === key);
  const town = towns[at];
  if (feeds !== 'feeds' || town === undefined) return undefined;
  const services = makeServices(town, today, at);
  if (town.feed === 'csv')
    return what === 'services.csv' ? toPage('text/csv; charset=utf-8', csvOf(services)) : undefined;
  if (what === undefined || what === '') {
    const version = town.feed === 'oruk-3' ? 'HSDS-UK-3.0' : 'HSDS-UK-1.0';
    return toPage('application/json', JSON.stringify({ version, name: town.publisher }));
  }
  if (what !== 'services') return undefined;
  const body = id === undefined ? listOf(town, services, query) : detailOf(town, services, id);
  return body === undefined ? undefined : toPage('application/json', JSON.stringify(body));
}

const toPage = (contentType: string, body: string): DemoFeedPage => ({
  status: 200,
  contentType,
  etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  body,
});

function listOf(town: Town, services: readonly DemoService[], query: URLSearchParams) {
  const page = Math.max(1, Number(query.get('page')) || 1);
  const size = Math.min(perPageMax, Math.max(1, Number(query.get('per_page')) || perPageMax));
  const pages = Math.ceil(services.length / size);
  const some = services.slice((page - 1) * size, page * size);
  if (town.feed === 'oruk-3')
    return {
      total_items: services.length,
      total_pages: pages,
      page_number: page,
      size: some.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: some.length === 0,
      contents: some.map((service) => shallowThree(town.key, service)),
    };
  return {
    totalElements: services.length,
    totalPages: pages,
    number: page,
    size: some.length,
    first: page === 1,
    last: page >= pages,
    content: some.map((service) => wholeOne(town.key, service)),
  };
}

function detailOf(town: Town, services: readonly DemoService[], id: string) {
  const whole = town.feed === 'oruk-3' ? wholeThree : wholeOne;
  return services.map((service) => whole(town.key, service)).find((service) => service.id === id);
}
