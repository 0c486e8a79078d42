// For whoever watches over the house: is it up, and does its database answer? Counts, no names.
import { isReachable } from './database/open.ts';
import type { Page } from './pages.ts';
import type { PageContext } from './trpc.ts';

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
