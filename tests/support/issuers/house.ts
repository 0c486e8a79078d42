// A whole API on real HTTP for tests of signing in: its own database, its own port, a clock that can be put forward, and
// a handful of people known to the issuers.
import { readConfig } from '#api/config.ts';
import type { Identity } from '#api/features/session/identify.ts';
import { makeLog } from '#api/log.ts';
import { makeCore } from '#api/main.ts';
import { buildServer } from '#api/server.ts';
import type { Core } from '#api/trpc.ts';
import { type CommunityId, makeUuid, type OrganisationId, type PersonId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/basics/lists.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import { freePort } from '#tests/support/machine/ports.ts';
import { extensionRedirect } from './browser.ts';

export type House = {
  core: Core;
  url: string;
  /** Puts the API's clock forward. */
  later: (ms: number) => void;
  lines: string[];
  /** Stops listening, as a server that dies, and listens again on the same port. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
};

/** `port` where an issuer had to know the address beforehand. */
export async function openHouse(providers: () => unknown[], given?: number): Promise<House> {
  const port = given ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let aheadMs = 0;
  const clock = () => new Date(Date.now() + aheadMs);
  const log = makeLog((line) => lines.push(line), clock);
  const database = await openTestDatabase(log);
  const config = {
    ...readConfig({
      PEER_HUB_PORT: String(port),
      PEER_HUB_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
      PEER_HUB_PROVIDERS: JSON.stringify(providers()),
      PEER_HUB_EXTENSION_REDIRECTS: extensionRedirect,
    }),
    database: database.config,
  };
  // No stream may be saved by its safety net: what should wake it must wake it.
  config.limits = { ...config.limits, pollMs: 3_600_000 };
  const core: Core = { ...(await makeCore(config, database, log)), clock };
  let app = await buildServer(core);
  await app.listen({ host: '127.0.0.1', port });
  const stop = () => app.close();
  return {
    core,
    url,
    lines,
    later: (ms) => {
      aheadMs += ms;
    },
    stop,
    start: async () => {
      app = await buildServer(core);
      await app.listen({ host: '127.0.0.1', port });
    },
    close: async () => {
      await stop();
      await core.hub.close();
      await database.close();
    },
  };
}

export type Known = { communityId: CommunityId; personId: PersonId };
type Newcomer = Pick<Identity, 'issuer' | 'subject'> & {
  tenant?: string;
  slug: string;
  community?: CommunityId;
  odsCode?: string;
  roles?: Role[];
};

/** A community of one person, or another person of a community that is there. */
export async function settle({ db, clock, random }: Core, who: Newcomer): Promise<Known> {
  const id = <Name extends string>() => makeUuid<Name>(clock().getTime(), random(10));
  const communityId = who.community ?? id<'community'>();
  const [personId, organisationId] = [id<'person'>() as PersonId, id<'organisation'>() as OrganisationId];
  const now = clock();
  if (!who.community)
    await db
      .insertInto('community')
      .values({
        community_id: communityId,
        slug: `c-${who.slug}`,
        name: 'Testshire',
        is_evaluation: true,
        created_at: now,
      })
      .execute();
  await db
    .insertInto('organisation')
    .values({
      community_id: communityId,
      organisation_id: organisationId,
      slug: `o-${who.slug}`,
      name: 'Testshire Central PCN',
      kind: 'PCN',
      ods_code: who.odsCode ?? null,
    })
    .execute();
  await db
    .insertInto('person')
    .values({
      community_id: communityId,
      person_id: personId,
      slug: who.slug,
      name: 'Sarah Whitlow',
      organisation_id: organisationId,
      joined_at: now,
    })
    .execute();
  for (const role of who.roles ?? ['member'])
    await db
      .insertInto('person_role')
      .values({ community_id: communityId, person_id: personId, role })
      .execute();
  await db
    .insertInto('identity')
    .values({
      issuer: who.issuer,
      tenant: who.tenant ?? '',
      subject: who.subject,
      community_id: communityId,
      person_id: personId,
    })
    .execute();
  return { communityId, personId };
}
