// Sends one document to an address that nobody trusts: the same judgement and the same pin as a feed's, no redirect, bounded in
// time. What it answers is not read; its status alone is told.
import { FetchFault, type FetchRules, judgeAddress } from './fetch-json.ts';
import { requestPinned } from './pinned.ts';

export const postLimits = { timeoutMs: 8_000 } as const;

type Posting = { body: unknown; key: string };

export async function postJson(address: string, { body, key }: Posting, rules: FetchRules): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new FetchFault('address-refused');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), rules.timeoutMs ?? postLimits.timeoutMs);
  try {
    const pinned = await judgeAddress(url, rules);
    const text = JSON.stringify(body);
    const response = await requestPinned(url, pinned, {
      method: 'POST',
      signal: stop.signal,
      body: text,
      headers: {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
        'idempotency-key': key,
        'user-agent': 'PeerHub/0.1 (nudges)',
      },
    });
    const { statusCode: status = 0 } = response;
    response.destroy();
    if (status >= 200 && status < 300) return;
    // A redirect could lead anywhere; whoever moved gives the new address.
    if (status === 404 || status === 410) throw new FetchFault('not-found');
    if (status === 429) throw new FetchFault('slow-down');
    throw new FetchFault(status >= 500 ? 'server-error' : 'refused-by-server');
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    throw new FetchFault(stop.signal.aborted ? 'too-slow' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}
