// The audit trail: in the transaction of the deed or not at all, and every way of altering it is found.
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginning, type Salted, seal, sealedOf } from '#api/audit/chain.ts';
import { exportHeads, readHeads, readOwnTrail, verifyAudit, writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { makeLog } from '#api/log.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addCommunity, addPerson, after, noon, type Place, type SignedIn } from '#tests/support/people.ts';

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

describe('heads exported day by day', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heads-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const path = () => join(folder, 'heads.jsonl');
  const lines: string[] = [];
  const log = makeLog(
    (line) => lines.push(line),
    () => noon,
  );
  const exportNow = () => exportHeads(database.db, { path: path(), log, now: noon });
  const verdictBeside = async () =>
    verifyAudit(database.db, place.communityId, (await readHeads(path())).get(place.communityId));
  /** Whoever holds the database seals everything anew: the chain is whole again. */
  const forge = async () => {
    const { rows } = await sql<Salted>`select community_id as "communityId", seq, at,
      actor_id as "actorId", deed, subject_kind as "subjectKind", subject_id as "subjectId", detail, salt
      from audit_entry where community_id = ${place.communityId} order by seq`.execute(database.db);
    let previous = beginning;
    for (const row of rows) {
      const forged = { ...row, deed: 'another-deed' };
      const hash = seal(forged, previous);
      await tamper(`update audit_entry set deed = 'another-deed',
        sealed = '${sealedOf(forged)}', previous_hash = '${previous}', hash = '${hash}'
        where community_id = :community and seq = ${row.seq}`);
      previous = hash;
    }
    await tamper(`update audit_head set hash = '${previous}' where community_id = :community`);
  };

  it('leave the house whole, in the file and in the log', async () => {
    await writeMany(3);
    await exportNow();
    const { hash } = (await verdict()) as { hash: string };
    expect((await readHeads(path())).get(place.communityId)).toEqual([{ seq: '3', hash }]);
    expect(lines.find((line) => line.includes(place.communityId))).toContain(`"hash":"${hash}"`);
  });

  it('stay on the way of a trail that goes on', async () => {
    await writeMany(3);
    await exportNow();
    await write(4);
    await exportNow();
    expect(await verdictBeside()).toMatchObject({ isSound: true, entries: 4 });
  });

  it('give away a trail forged from its first entry on, which is sound by itself', async () => {
    await writeMany(3);
    await exportNow();
    await forge();
    expect(await verdict()).toMatchObject({ isSound: true, entries: 3 });
    expect(await verdictBeside()).toEqual({ isSound: false, atSeq: '3', why: 'exported' });
  });

  it('give away an end cut off together with its head', async () => {
    await writeMany(5);
    await exportNow();
    await tamper('delete from audit_entry where community_id = :community and seq > 2');
    await tamper(`update audit_head set seq = 2, hash =
      (select hash from audit_entry where community_id = :community and seq = 2) where community_id = :community`);
    expect(await verdict()).toMatchObject({ isSound: true, entries: 2 });
    expect(await verdictBeside()).toEqual({ isSound: false, atSeq: '3', why: 'exported' });
  });

  it('of which one line is not readable are doubted as a whole', async () => {
    await writeMany(1);
    await exportNow();
    await appendFile(path(), 'half a li\n');
    await expect(readHeads(path())).rejects.toThrow(/^Line \d+ of the exported heads is not one\.$/);
  });
});

describe.runIf(onPostgres)('many at once', () => {
  it('stand in one row, each sealed on the one before', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
    expect(await verdict()).toMatchObject({ isSound: true, entries: 40 });
  });
});

describe('one’s own trail', () => {
  it('holds what one did, newest first, in pages, and nothing of anybody else', async () => {
    const other = await addPerson(database.db, place, 'Omar Haddad');
    await writeMany(3);
    await transact(database.db, (trx) =>
      writeAudit(trx, {
        communityId: place.communityId,
        at: after(9_000),
        actorId: other.personId,
        deed: 'of-another',
        subjectKind: 'post',
        subjectId: null,
      }),
    );
    const first = await readOwnTrail(database.db, place.communityId, priya.personId, null, 2);
    expect(first.map((one) => [one.seq, one.deed])).toEqual([
      ['3', 'post-hidden'],
      ['2', 'post-hidden'],
    ]);
    const second = await readOwnTrail(database.db, place.communityId, priya.personId, '2', 2);
    expect(second.map((one) => one.seq)).toEqual(['1']);
  });
});
