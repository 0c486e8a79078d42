// The audit trail: in the transaction of the deed or not at all, and every way of altering it is found.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit, writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addCommunity, addPerson, after, type Place, type SignedIn } from '#tests/support/people.ts';

let database: TestDatabase;
let place: Place;
let priya: SignedIn;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  place = await addCommunity(database.db);
  priya = await addPerson(database.db, place, 'Priya Sundaram');
});

const write = (n: number, communityId: CommunityId = place.communityId) =>
  transact(database.db, (trx) =>
    writeAudit(trx, {
      communityId,
      at: after(n * 1_000),
      actorId: priya.personId,
      deed: 'post-hidden',
      subjectKind: 'post',
      subjectId: `post-${n}`,
      detail: { reason: 'identifies', count: n, isUrgent: n % 2 === 0, nothing: null },
    }),
  );
const writeMany = async (count: number) => {
  for (let n = 1; n <= count; n++) await write(n);
};
const verdict = () => verifyAudit(database.db, place.communityId);

/** Somebody with the keys of the database switches the triggers off; the chain is what remains. */
async function tamper(change: string) {
  await sql`alter table audit_entry disable trigger user`.execute(database.db);
  await sql.raw(change.replaceAll(':community', `'${place.communityId}'`)).execute(database.db);
  await sql`alter table audit_entry enable trigger user`.execute(database.db);
}

describe('an entry', () => {
  it('is written with its deed, or not at all', async () => {
    await write(1);
    const failing = transact(database.db, async (trx) => {
      await writeAudit(trx, {
        communityId: place.communityId,
        at: after(0),
        actorId: null,
        deed: 'never-happened',
        subjectKind: 'post',
        subjectId: null,
      });
      throw new Error('the deed failed');
    });
    await expect(failing).rejects.toThrow('the deed failed');
    expect(await verdict()).toMatchObject({ isSound: true, entries: 1 });
  });

  it.each([
    ['changed', 'update audit_entry set deed = deed'],
    ['removed', 'delete from audit_entry'],
    ['emptied', 'truncate audit_entry'],
  ])('is never %s', async (_what, statement) => {
    await write(1);
    await expect(sql.raw(statement).execute(database.db)).rejects.toMatchObject({ code: '42501' });
    expect(await verdict()).toMatchObject({ isSound: true, entries: 1 });
  });
});

describe('the trail', () => {
  it('is sound when nobody touched it, even over several pages', async () => {
    expect(await verdict()).toMatchObject({ isSound: true, entries: 0 });
    await writeMany(7);
    expect(await verdict()).toMatchObject({ isSound: true, entries: 7 });
  });

  it.each([
    [
      'an altered deed',
      `update audit_entry set deed = 'post-shown' where community_id = :community and seq = 3`,
      'altered',
      '3',
    ],
    [
      'an altered detail',
      `update audit_entry set detail = '{}' where community_id = :community and seq = 3`,
      'altered',
      '3',
    ],
    [
      'another actor',
      `update audit_entry set actor_id = null where community_id = :community and seq = 3`,
      'altered',
      '3',
    ],
    [
      'another moment',
      `update audit_entry set at = at + interval '1 second' where community_id = :community and seq = 3`,
      'altered',
      '3',
    ],
    [
      'a removed entry',
      `delete from audit_entry where community_id = :community and seq = 3`,
      'missing',
      '3',
    ],
    ['a removed end', `delete from audit_entry where community_id = :community and seq > 4`, 'head', '4'],
    [
      'two entries in each other’s place',
      `update audit_entry set seq = case seq when 2 then 900 else seq end where community_id = :community;
       update audit_entry set seq = case seq when 3 then 2 else seq end where community_id = :community;
       update audit_entry set seq = case seq when 900 then 3 else seq end where community_id = :community`,
      'unlinked',
      '2',
    ],
    [
      'an altered entry that was sealed again',
      `update audit_entry set deed = 'post-shown', hash = repeat('a', 64) where community_id = :community and seq = 3`,
      'altered',
      '3',
    ],
  ])('gives away %s', async (_what, change, why, atSeq) => {
    await writeMany(6);
    for (const statement of change.split(';\n')) await tamper(statement);
    expect(await verdict()).toEqual({ isSound: false, why, atSeq });
  });

  it('of one community does not depend on another', async () => {
    const other = await addCommunity(database.db);
    await writeMany(3);
    await write(1, other.communityId);
    await tamper(`update audit_entry set deed = 'x' where community_id = :community and seq = 2`);
    expect((await verdict()).isSound).toBe(false);
    expect(await verifyAudit(database.db, other.communityId)).toMatchObject({ isSound: true, entries: 1 });
  });
});

describe.runIf(onPostgres)('many at once', () => {
  it('stand in one row, each sealed on the one before', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
    expect(await verdict()).toMatchObject({ isSound: true, entries: 40 });
  });
});
