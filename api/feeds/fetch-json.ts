// Gets one document from an address that nobody trusts: https, a public address that is pinned for the connection after
// it was looked up once, every redirect judged again, bounded in time and bytes. Says who we are and asks politely.
import { lookup as lookupName } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { type Pinned, requestPinned } from './pinned.ts';
import { isPublicAddress } from './public-address.ts';

export const fetchLimits = { redirectsMax: 3, timeoutMs: 20_000, bytesMax: 5 * 1024 * 1024 } as const;

export const fetchFaultCodes = [
  'address-refused',
  'too-many-redirects',
  'too-large',
  'too-slow',
  'unreachable',
  'cut-off',
  'not-json',
  'not-found',
  'slow-down',
  'server-error',
  'refused-by-server',
] as const;
export type FetchFaultCode = (typeof fetchFaultCodes)[number];

/** The feed's world failing. Its code is all that is kept. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly code: FetchFaultCode;
  /** What the server asked us to wait, where it did. */
  readonly waitMs: number | null;
  constructor(code: FetchFaultCode, waitMs: number | null = null) {
    super(code);
    this.code = code;
    this.waitMs = waitMs;
  }
}

export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;
const resolveByName: Resolve = (host) => lookupName(host, { all: true });

export type FetchRules = {
  /** The evaluation's own feeds stand on loopback, without https. Never outside it. */
  allowsLoopback: boolean;
  timeoutMs?: number;
  bytesMax?: number;
  resolve?: Resolve;
};
export type Seen = { etag: string | null; modified: string | null };
export type Fetched = Seen & ({ isUnchanged: true } | { isUnchanged: false; body: unknown });

const isLoopback = (address: string) => address === '::1' || /^127\./.test(address);

/** Refuses an address that may not be read, before anything is sent. Hands back where to connect. */
export async function judgeAddress(url: URL, { allowsLoopback, resolve = resolveByName }: FetchRules) {
  if (url.username !== '' || url.password !== '') throw new FetchFault('address-refused');
  if (url.protocol !== 'https:' && !(allowsLoopback && url.protocol === 'http:'))
    throw new FetchFault('address-refused');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found =
    isIP(host) === 0
      ? await resolve(host).catch(() => {
          throw new FetchFault('unreachable');
        })
      : [{ address: host, family: isIP(host) }];
  const [first] = found;
  if (first === undefined) throw new FetchFault('unreachable');
  // One private address among public ones is an attack or a mistake; neither is read.
  for (const { address } of found)
    if (!isPublicAddress(address) && !(allowsLoopback && isLoopback(address)))
      throw new FetchFault('address-refused');
  if (url.protocol === 'http:' && !found.every(({ address }) => isLoopback(address)))
    throw new FetchFault('address-refused');
  return first;
}

export async function fetchJson(address: string, seen: Seen | null, rules: FetchRules): Promise<Fetched> {
  let url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new FetchFault('address-refused');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), rules.timeoutMs ?? fetchLimits.timeoutMs);
  try {
    for (let hop = 0; hop <= fetchLimits.redirectsMax; hop++) {
      const pinned = await judgeAddress(url, rules);
      const response = await ask(url, pinned, seen, stop.signal);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, url.href)) throw new FetchFault('address-refused');
        url = new URL(location, url.href);
        continue;
      }
      return await read(response, status, seen, rules.bytesMax ?? fetchLimits.bytesMax);
    }
    throw new FetchFault('too-many-redirects');
  } catch (error) {
    // Whatever broke after our patience ended broke because of it.
    if (stop.signal.aborted) throw new FetchFault('too-slow');
    throw error instanceof FetchFault ? error : new FetchFault('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

const ask = (url: URL, pinned: Pinned, seen: Seen | null, signal: AbortSignal): Promise<IncomingMessage> =>
  requestPinned(url, pinned, {
    method: 'GET',
    signal,
    headers: {
      accept: 'application/json',
      'user-agent': 'PeerHub/0.1 (directory of community services; reads open feeds slowly)',
      ...(seen?.etag ? { 'if-none-match': seen.etag } : {}),
      ...(seen?.modified ? { 'if-modified-since': seen.modified } : {}),
    },
  });

async function read(
  response: IncomingMessage,
  status: number,
  seen: Seen | null,
  bytesMax: number,
): Promise<Fetched> {
  const version: Seen = {
    etag: shortOrNull(response.headers.etag, 200),
    modified: shortOrNull(response.headers['last-modified'], 60),
  };
  if (status === 304 && seen !== null) {
    response.destroy();
    return { ...seen, isUnchanged: true };
  }
  if (status !== 200) {
    response.destroy();
    const code = faultOfStatus(status);
    throw new FetchFault(code, waitOf(response.headers['retry-after']));
  }
  if (Number(response.headers['content-length'] ?? 0) > bytesMax) {
    response.destroy();
    throw new FetchFault('too-large');
  }
  const bytes = await readBytes(response, bytesMax);
  try {
    return { ...version, isUnchanged: false, body: JSON.parse(bytes.toString('utf8')) };
  } catch {
    throw new FetchFault('not-json');
  }
}

async function readBytes(response: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bytesMax) throw new FetchFault('too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    throw new FetchFault('cut-off');
  }
  if (!response.complete) throw new FetchFault('cut-off');
  return Buffer.concat(chunks);
}

function faultOfStatus(status: number): FetchFaultCode {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'slow-down';
  return status >= 500 ? 'server-error' : 'refused-by-server';
}

const shortOrNull = (value: string | undefined, charsMax: number) =>
  value === undefined || value.length > charsMax ? null : value;

/** Seconds, as servers send it; at most an hour is believed. */
const waitOf = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Math.min(3_600, Number(header)) * 1_000 : null;
