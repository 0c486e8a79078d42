// Plain HTTP for the few things that are not procedures (sign-in, health, chase links): request in, response out.
// A feature's `pages.ts` lists its pages; `server.ts` mounts them. No feature sees the web framework.
import { isReachable } from './database/open.ts';
import type { PageContext } from './trpc.ts';

export type PageRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Lower-case names; a repeated header is joined by ", ". */
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** As sent, at most `limits.requestBytesMax` bytes; forms are parsed by the page. */
  body: string;
};

export type PageResponse = {
  status: number;
  headers?: Readonly<Record<string, string | string[]>>;
  body?: string;
};

export type Page<Context> = {
  method: 'GET' | 'POST';
  path: string;
  answer: (context: Context, request: PageRequest) => Promise<PageResponse>;
};

/** For whoever watches over the house: is it up, and does its database answer? Counts, no names. */
export const healthPages: readonly Page<PageContext>[] = [
  {
    method: 'GET',
    path: '/health',
    answer: async ({ db, hub }) => {
      const database = await isReachable(db);
      return {
        status: database ? 200 : 503,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ database, followers: hub.followers() }),
      };
    },
  },
];
