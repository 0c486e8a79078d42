// The part of the table of access about API keys, and about what is held about oneself: one ask a procedure, and a colleague's key to ask of.
import { randomUUID } from 'node:crypto';
import { addPerson, type Place } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurKey = { keyId: string };

const aKey = () => ({ keyId: randomUUID(), name: 'Staff list', roles: ['administrator'], days: 30 });

export const keysAsks: Record<string, (at: OurKey) => Record<string, unknown>> = {
  'keys.createKey': aKey,
  'keys.listKeys': () => ({}),
  'keys.revokeKey': ({ keyId }) => ({ keyId }),
  'profile.countOwn': () => ({}),
  'profile.readOwn': () => ({ kind: 'questions' }),
  'profile.beginCopy': () => ({}),
};

export async function makeOurKey(server: TestServer, place: Place): Promise<OurKey> {
  const administrator = await addPerson(server.core.db, place, 'A key holder', { roles: ['administrator'] });
  const key = aKey();
  const answer = await server.call('mutation', 'keys.createKey', key, administrator);
  if (!answer.isOk) throw new Error(answer.refusal);
  return { keyId: key.keyId };
}
