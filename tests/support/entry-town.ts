// A community with a worker, a host, a moderator and a curator, anew for each test, and what stories at the door of a channel are told in.
// Called once at the top of a test file.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { addCommunity, addPerson, noon, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export const question = (channelId: string) => ({
  key: randomUUID(),
  channelId,
  title: 'Who is the first call?',
  body: 'Notice on paper. Who is the first call?',
  needs: [],
  urgency: 'soon',
  isAnonymous: false,
  isConfirmed: true,
});

export function standAtTheDoor() {
  let server: TestServer;
  let place: Place;
  let sarah: SignedIn;
  let ben: SignedIn;
  let priya: SignedIn;
  let joanne: SignedIn;

  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.setNow(noon);
    const { db } = server.core;
    place = await addCommunity(db);
    sarah = await addPerson(db, place, 'Sarah Whitlow');
    ben = await addPerson(db, place, 'Ben Adeyemi', { roles: ['member', 'host'] });
    priya = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
    joanne = await addPerson(db, place, 'Joanne Tarrant', { roles: ['member', 'curator'] });
  });

  type Kind = 'query' | 'mutation';
  const outcome = async (path: string, input: unknown, who: SignedIn, kind: Kind = 'mutation') => {
    const answer = await server.call(kind, `channels.${path}`, input, who);
    return answer.isOk ? 'ok' : answer.refusal;
  };
  async function call<T>(path: string, input: unknown, who: SignedIn, kind: Kind = 'mutation') {
    const full = path.includes('.') ? path : `channels.${path}`;
    const answer = await server.call<T>(kind, full, input, who);
    if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
    return answer.data;
  }
  const door = (channelId: string, who: SignedIn) =>
    call<ChannelInFull>('readChannel', { channelId }, who, 'query');
  const listed = async (channelId: string, who: SignedIn) =>
    (await call<{ items: Channel[] }>('listChannels', {}, who, 'query')).items.find(
      (one) => one.id === channelId,
    );
  const deeds = async () => {
    const { rows } = await sql<{ deed: string }>`select deed from audit_entry
      where community_id = ${place.communityId} and subject_kind in ('channel', 'join-request', 'invitation') order by seq`.execute(
      server.core.db,
    );
    return rows.map((row) => row.deed);
  };
  return {
    get server() {
      return server;
    },
    get place() {
      return place;
    },
    get sarah() {
      return sarah;
    },
    get ben() {
      return ben;
    },
    get priya() {
      return priya;
    },
    get joanne() {
      return joanne;
    },
    outcome,
    call,
    door,
    listed,
    deeds,
  };
}
