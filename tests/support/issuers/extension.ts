// What the extension does to sign in, step by step, so that a test can do any step wrongly.
import { createHash, randomBytes } from 'node:crypto';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '#api/router.ts';
import type { Tokens } from '#shared/contract/session.ts';
import { type Arrived, extensionRedirect, Window } from './browser.ts';

export type Attempt = { verifier: string; state: string; url: string };

export function attempt(
  house: { url: string },
  provider: string,
  changed: Record<string, string> = {},
): Attempt {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = { provider, challenge, state, redirect_uri: extensionRedirect, ...changed };
  return { verifier, state, url: `${house.url}/sign-in/start?${new URLSearchParams(query)}` };
}

export const clientOf = (house: { url: string }, token?: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({ url: `${house.url}/trpc`, headers: token ? { authorization: `Bearer ${token}` } : {} }),
    ],
  });

/** What the extension's address was given: a code, a refusal, or neither. */
export const answerOf = ({ url }: Arrived) => ({
  code: url.searchParams.get('code'),
  refusal: url.searchParams.get('refusal'),
  state: url.searchParams.get('state'),
});

export async function signIn(
  house: { url: string },
  provider: string,
  window = new Window(),
): Promise<Tokens> {
  const begun = attempt(house, provider);
  const { code, refusal } = answerOf(await window.open(begun.url));
  if (code === null) throw new Error(`No code: ${refusal}`);
  return redeem(house, code, begun.verifier);
}

export const redeem = (house: { url: string }, code: string, verifier: string): Promise<Tokens> =>
  clientOf(house).session.redeem.mutate({ code, verifier, device: 'Chromium on Linux' });

/** The refusal's code, or a failure if there was none. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof TRPCClientError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
