// The document at `/openapi.json`, for everybody: it says how to call and holds nothing of anybody, and a program should be able to read it
// before it has a key. It is the same until the API is upgraded, so it is written once, at the first ask, and a copy is asked about by its tag.
import { createHash } from 'node:crypto';
import { checkRate } from '#api/access/rate.ts';
import type { Page } from '#api/pages.ts';
import type { PageContext } from '#api/trpc.ts';
import { writeDocument } from './document.ts';

/** A minute, from one address. */
const knocksPerAddress = 60;

export const openApiPages: readonly Page<PageContext>[] = [
  {
    method: 'GET',
    path: '/openapi.json',
    answer: async ({ rates, now, address }, { headers }) => {
      checkRate(rates, `openapi:${address}`, now, knocksPerAddress);
      const { body, tag } = written();
      const kept = { etag: tag, 'cache-control': 'public, no-cache' };
      if (headers['if-none-match']?.includes(tag)) return { status: 304, headers: kept };
      return { status: 200, headers: { ...kept, 'content-type': 'application/json' }, body };
    },
  },
];

const written = once(() => {
  const body = JSON.stringify(writeDocument());
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url')}"` };
});

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
