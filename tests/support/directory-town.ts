// A published area with two workers and those who run it, on a server of its own; and the few calls that tests make of it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { FeedId, ServiceId } from '#shared/basics/ids.ts';
import type { Service, ServiceSummary } from '#shared/contract/directory.ts';
import {
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

export let server: TestServer;
export let place: Place;
export let sarah: SignedIn;
export let ben: SignedIn;
export let admin: SignedIn;
export let manager: SignedIn;
export let stranger: SignedIn;
export let feedId: FeedId;
export const dayMs = 86_400_000;

/** Registers what a file of tests needs; the names above are bound anew for each test. */
export function openTown() {
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.setNow(noon);
    const { db } = server.core;
    place = await addCommunity(db);
    await publishArea(db, place);
    const noShow = { signedInAt: later(-60_000) };
    sarah = await addPerson(db, place, 'Sarah Whitlow', noShow);
    ben = await addPerson(db, place, 'Ben Adeyemi', { ...noShow, roles: ['member', 'host'] });
    admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator'] });
    manager = await addPerson(db, place, 'Mo Manager', { roles: ['service-manager'] });
    stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
    feedId = await addFeedRow(db, place, { name: 'Town feed' });
  });
}

export const add = (facts: Omit<Parameters<typeof addService>[2], 'feedId'>) =>
  addService(server.core.db, place, { feedId, ...facts });
export type Page<Item> = { items: Item[]; next: string | null };
export const ok = <T>(answer: { isOk: boolean; data?: T; refusal?: string }): T => {
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data as T;
};
export const search = async (ask: Record<string, unknown> = {}, who = sarah) =>
  ok(await server.call<Page<ServiceSummary>>('query', 'directory.search', ask, who));
export const names = async (ask: Record<string, unknown> = {}, who = sarah) =>
  (await search(ask, who)).items.map((one) => one.name);
export const read = async (serviceId: ServiceId, more = {}, who = sarah) =>
  ok(await server.call<Service>('query', 'directory.readService', { serviceId, ...more }, who));
export const state = (serviceId: ServiceId, said: Record<string, unknown>, who = sarah) =>
  server.call<{ statementId: string; capacity: string }>(
    'mutation',
    'directory.stateService',
    { key: randomUUID(), serviceId, ...said },
    who,
  );
