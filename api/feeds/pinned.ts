// One request to the address that was judged, whatever the name says a moment later. Nothing is followed, nothing is reused.
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

export type Pinned = { address: string; family: number };
type Asking = {
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
};

export function requestPinned(
  url: URL,
  pinned: Pinned,
  { method, headers, body, signal }: Asking,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((answered, failed) => {
    const sent = request(url, {
      method,
      signal,
      agent: false,
      lookup: (_host, options, found) => {
        if (options.all) found(null, [pinned]);
        else found(null, pinned.address, pinned.family);
      },
      headers: { 'accept-encoding': 'identity', ...headers },
    });
    sent.on('response', answered);
    sent.on('error', failed);
    sent.end(body);
  });
}
