// Making an API key as its owner does, and calling with it.
import { randomUUID } from 'node:crypto';
import type { KeyRole } from '#shared/basics/lists.ts';
import type { ApiKey } from '#shared/contract/keys.ts';
import type { TestServer } from './server.ts';

export type MadeKey = { id: string; token: string };

export async function makeKey(
  server: TestServer,
  who: { token: string },
  roles: readonly KeyRole[] = ['administrator'],
  days = 30,
): Promise<MadeKey> {
  const input = { keyId: randomUUID(), name: 'Staff list', roles, days };
  const answer = await server.call<{ key: ApiKey; secret: string }>('mutation', 'keys.createKey', input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return { id: answer.data.key.id, token: answer.data.secret };
}
