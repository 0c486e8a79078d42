// Roles that change while something is under way: a call that came in with a role and writes without it, a live stream, two administrators
// at once, somebody who signs in at the moment they leave.
import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { whyOutside } from '#api/access/arrival.ts';
import { checkStands } from '#api/access/standing.ts';
import { type Database, transact } from '#api/database/index.ts';
import type { Tables } from '#api/database/tables/index.ts';
import { followChanges } from '#api/realtime/follow.ts';
import { bumpQueueMark } from '#api/realtime/queries.ts';
import { onPostgres } from '#tests/support/database.ts';
import { addChannel, type SignedIn } from '#tests/support/people.ts';
import { type Added, peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const { add, ask, row, setRoles, trail } = town;

type Work = (trx: Transaction<Tables>) => Promise<unknown>;
let open: (() => void) | null = null;
afterEach(() => open?.());

/** Holds the next transaction before it begins: its call has asked already who it is. `open` lets it go on. */
function holdNext() {
  const { core } = town.server;
  const db = core.db;
  let arrived: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const held = async (work: Work) => {
    core.db = db;
    arrived();
    await gate;
    return db.transaction().execute(work);
  };
  core.db = new Proxy(db, {
    get: (target, key) => {
      if (key === 'transaction') return () => ({ execute: held });
      const found: unknown = Reflect.get(target, key, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  }) as Database;
  return { isHeld, letGo: () => open?.() };
}

describe('a role that is taken while a call is under way', () => {
  const underWay = async (call: () => Promise<unknown>, change: () => Promise<unknown>): Promise<unknown> => {
    const { isHeld, letGo } = holdNext();
    const answered = call();
    await isHeld;
    expect(await change()).toMatchObject({ channelsToHandOver: expect.any(Number) });
    letGo();
    return answered;
  };

  it('writes nothing any more, and that it tried is in the trail', async () => {
    const { ana, omar } = town.people;
    const answered = await underWay(
      () => ask('supervision.takeDuty', { hours: 4 }, omar),
      () => setRoles(ana, omar, ['member', 'supervisor'], ['member']),
    );
    expect(answered).toBe('not-allowed');
    expect((await trail()).map(({ deed }) => deed)).toEqual(['roles-changed', 'act-refused']);
    expect((await trail()).at(-1)?.detail).toEqual({ procedure: 'supervision.takeDuty', why: 'not-allowed' });
  });

  it('nor does a post of somebody who has left, nor a change by whoever is administrator no more', async () => {
    const { ana, bilal, priya, sarah } = town.people;
    const question = {
      key: randomUUID(),
      channelId: await addChannel(town.server.core.db, town.place),
      title: 'A hard landlord',
      body: 'Who is the first call?',
      needs: ['housing'],
      barriers: [],
      urgency: 'soon',
      isAnonymous: true,
      isConfirmed: true,
      kept: [],
    };
    const posted = await underWay(
      () => ask('channels.startThread', question, sarah),
      () => ask('endMembership', { personId: sarah.personId }, ana),
    );
    expect(posted).toBe('not-allowed');
    const changed = await underWay(
      () => setRoles(bilal, priya, ['member', 'moderator'], ['member', 'administrator']),
      () => setRoles(ana, bilal, ['administrator'], ['member']),
    );
    expect(changed).toBe('not-allowed');
    const added = await underWay(
      () => add([row()], ana),
      async () => {
        await setRoles(ana, priya, ['member', 'moderator'], ['member', 'moderator', 'administrator']);
        return setRoles(priya, ana, ['member', 'administrator'], ['member']);
      },
    );
    expect(added).toBe('not-allowed');
  });

  it('what nobody took goes on: another role given meanwhile does no harm', async () => {
    const { ana, omar } = town.people;
    const answered = await underWay(
      () => ask('supervision.takeDuty', { hours: 4 }, omar),
      () => setRoles(ana, omar, ['member', 'supervisor'], ['member', 'supervisor', 'host']),
    );
    expect(answered).toMatchObject({ onDuty: [{ isMe: true }] });
  });

  it.runIf(onPostgres)('waits for a deed that had begun with it, and no deed begins after it', async () => {
    const { ana, omar } = town.people;
    const { db } = town.server.core;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let finish: () => void = () => undefined;
    const mayFinish = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const order: string[] = [];
    const deed = transact(db, async (trx) => {
      await checkStands(trx, omar);
      begun();
      await mayFinish;
      order.push('deed');
    });
    await hasBegun;
    const taken = setRoles(ana, omar, ['member', 'supervisor'], ['member']).then(() => order.push('taken'));
    const waiting = async () => {
      const { rows } = await sql<{ waits: boolean }>`select exists (select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock') as waits`.execute(db);
      return rows[0]?.waits ?? false;
    };
    await expect.poll(waiting, { timeout: 20_000 }).toBe(true);
    finish();
    await Promise.all([deed, taken]);
    expect(order).toEqual(['deed', 'taken']);
    await expect(transact(db, (trx) => checkStands(trx, omar))).rejects.toThrow('not-allowed');
  });
});

describe('a live stream', () => {
  const follow = (who: SignedIn) => {
    const ending = new AbortController();
    const { db, hub, clock } = town.server.core;
    const stream = followChanges({ db, hub, peer: who, clock, pollMs: 50, signal: ending.signal }, null);
    return { stream, end: () => ending.abort() };
  };

  it('ends when the membership ends, and when the role of a member is taken', async () => {
    const { ana, sarah, omar } = town.people;
    const [hers, his] = [follow(sarah), follow(omar)];
    await Promise.all([hers.stream.next(), his.stream.next()]);
    const [herEnd, hisEnd] = [hers.stream.next(), his.stream.next()];
    await Promise.all([
      expect(herEnd).rejects.toMatchObject({ code: 'session-expired' }),
      expect(hisEnd).rejects.toMatchObject({ code: 'not-allowed' }),
      (async () => {
        await ask('endMembership', { personId: sarah.personId }, ana);
        await setRoles(ana, omar, ['member', 'supervisor'], ['supervisor']);
      })(),
    ]);
    expect(town.server.core.hub.followers()).toBe(0);
  });

  it('tells of the moderators’ queue only while one is a moderator', async () => {
    const { ana, priya, sarah } = town.people;
    const { db } = town.server.core;
    const kinds = async (who: SignedIn) => {
      const { stream, end } = follow(who);
      const seen: string[] = [];
      const reading = (async () => {
        for await (const { change } of stream) seen.push(change.kind);
      })();
      await expect.poll(() => seen.length).toBeGreaterThan(0);
      const stop = () => {
        end();
        return reading;
      };
      return { seen, stop };
    };
    const bump = () => transact(db, (trx) => bumpQueueMark(trx, town.place.communityId));
    const [hers, sarahs] = [await kinds(priya), await kinds(sarah)];
    await bump();
    await expect.poll(() => hers.seen).toContain('moderation-changed');
    expect(sarahs.seen).not.toContain('moderation-changed');
    await setRoles(ana, priya, ['member', 'moderator'], ['member']);
    await setRoles(ana, sarah, ['member'], ['member', 'moderator']);
    // From her first look as a moderator on.
    await expect.poll(() => sarahs.seen).toContain('moderation-changed');
    const before = hers.seen.filter((kind) => kind === 'moderation-changed').length;
    const heard = sarahs.seen.length;
    await bump();
    await expect.poll(() => sarahs.seen.length).toBeGreaterThan(heard);
    expect(hers.seen.filter((kind) => kind === 'moderation-changed')).toHaveLength(before);
    await Promise.all([hers.stop(), sarahs.stop()]);
  });
});

describe('two administrators at once', () => {
  it('who take the role from each other: one does, and there is always one', async () => {
    const { ana, bilal } = town.people;
    const both = await Promise.all([
      setRoles(ana, bilal, ['administrator'], ['member']),
      setRoles(bilal, ana, ['member', 'administrator'], ['member']),
    ]);
    expect(both.filter((one) => one === 'not-allowed')).toHaveLength(1);
    expect(both.filter((one) => typeof one === 'object')).toHaveLength(1);
    const left = await town.server.core.db
      .selectFrom('person_role')
      .select('person_id')
      .where('community_id', '=', town.place.communityId)
      .where('role', '=', 'administrator')
      .execute();
    expect(left).toHaveLength(1);
  });

  it('who end each other’s membership: one does', async () => {
    const { ana, bilal } = town.people;
    const both = await Promise.all([
      ask('endMembership', { personId: bilal.personId }, ana),
      ask('endMembership', { personId: ana.personId }, bilal),
    ]);
    expect(both.filter((one) => typeof one === 'object')).toHaveLength(1);
  });

  it('who change one person: the second is told; who add one colleague: one is added', async () => {
    const { ana, bilal, sarah } = town.people;
    const both = await Promise.all([
      setRoles(ana, sarah, ['member'], ['member', 'host']),
      setRoles(bilal, sarah, ['member'], ['member', 'curator']),
    ]);
    expect(both.filter((one) => one === 'changed-elsewhere')).toHaveLength(1);
    const same = row();
    const added = (await Promise.all([add([same], ana), add([same], bilal)])) as Added[];
    expect(added.map(({ rows }) => rows[0]?.result).sort()).toEqual(['added', 'known']);
  });

  it('of two communities who add one identity: one has it', async () => {
    const { ana, stranger } = town.people;
    const same = row({ areaId: null });
    const there = { ...same, organisation: town.elsewhere.organisationId };
    const both = await Promise.all([
      add([same], ana),
      ask<Added>('addPeople', { key: randomUUID(), people: [there] }, stranger),
    ]);
    const said = both.map((one) => (typeof one === 'string' ? one : one.rows[0]?.result));
    expect(said).toContain('added');
    expect(said.filter((one) => one === 'known-elsewhere' || one === 'changed-elsewhere')).toHaveLength(1);
  });
});

it('a code for signing in that is redeemed after its person has left opens nothing', async () => {
  const { ana, sarah } = town.people;
  const { db } = town.server.core;
  expect(await whyOutside(db, sarah)).toBeNull();
  await ask('endMembership', { personId: sarah.personId }, ana);
  expect(await whyOutside(db, sarah)).toBe('no-role');
});
