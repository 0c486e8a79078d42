// The API as the worker and the panel call it. The one file of the extension that knows the router, and only its type.
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  retryLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client';
import { EventSource } from 'eventsource';
import type { AppRouter } from '#api/router.ts';
import { limits } from '#shared/basics/limits.ts';
import { toRefusal } from './refusal.ts';

export type Api = TRPCClient<AppRouter>;

/** Where a call gets its access token, and whom it tells when the token was not taken. */
export type TokenSource = {
  /** Null when nobody is signed in. Refreshes first if the token is about to end. */
  accessToken: () => Promise<string | null>;
  /** This token was refused although it looked fresh (the clocks differ, or the session ended elsewhere). */
  markStale: (token: string) => void;
};

/** For what needs no session: providers, redeeming a code, refreshing itself. */
export const nobody: TokenSource = { accessToken: async () => null, markStale: () => undefined };

/** A line that takes what is sent and answers nothing is as good as none. */
const callMsMax = 30_000;

/** Of queries and mutations; the live stream stays open for as long as it likes. */
const fetchInTime = (to: RequestInfo | URL | string, init?: RequestInit): Promise<Response> => {
  const late = AbortSignal.timeout(callMsMax);
  return fetch(to, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late });
};

export function openApi(address: string, tokens: TokenSource): Api {
  const url = `${address}/trpc`;
  /** The token of the latest call: if it is refused as expired, it is this one that was stale. */
  let latest: string | null = null;
  const authorization = async (): Promise<Record<string, string>> => {
    latest = await tokens.accessToken();
    return latest === null ? {} : { authorization: `Bearer ${latest}` };
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({
          url,
          EventSource,
          eventSourceOptions: async () => ({
            // Called for every reconnect as well, so that each one carries a token that is fresh at that moment.
            fetch: async (to, init) => {
              const response = await fetch(to, {
                ...init,
                headers: { ...init.headers, ...(await authorization()) },
              });
              if (response.status === 401 && latest) tokens.markStale(latest);
              return response;
            },
          }),
        }),
        false: [
          // A call refused for its token has done nothing yet, so asking once more is safe, for writing too.
          retryLink({
            retry: ({ error, attempts }) => {
              if (attempts > 1 || latest === null || toRefusal(error).code !== 'session-expired')
                return false;
              tokens.markStale(latest);
              return true;
            },
          }),
          httpBatchLink({
            url,
            maxItems: limits.batchedCallsMax,
            headers: authorization,
            fetch: (to, init) => fetchInTime(to, init as RequestInit | undefined),
          }),
        ],
      }),
    ],
  });
}
