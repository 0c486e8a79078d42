// What an auditor reads: the trail without a way behind a mask, a copy that verifies by the recipe of docs/audit.md, and what is kept.
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry, KeptEvidence } from '#shared/contract/audit.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, after, noon, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, refusal, report, say } = town;
let auditor: SignedIn;
beforeEach(async () => {
  auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
});

const read = <T>(path: string, input: unknown = {}) => call<T>(`audit.${path}`, input, auditor, 'query');
const entries = async (input: unknown = {}) =>
  (await read<{ items: AuditEntry[] }>('listEntries', input)).items;
const deeds = async (input: unknown = {}) => (await entries(input)).map((one) => one.deed);
type Lines = { lines: string[]; next: string | null };
type Verified = { upTo: string; total: string; hash: string; broken: unknown; next: string | null };

async function copied(limit = 200): Promise<string[]> {
  const lines: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const part = await read<Lines>('exportEntries', { limit, ...(cursor && { cursor }) });
    lines.push(...part.lines);
    if (part.next === null) return lines;
    cursor = part.next;
  }
}

async function quarantined(body = 'It is the harpist.', isAnonymous = false) {
  const postId = await say(town.sarah, body, isAnonymous);
  await report(postId, town.ben, 'identifies');
  const { id: caseId } = await caseOf(postId);
  await call('decide', { caseId, decision: 'quarantined' }, town.priya);
  return { postId, caseId };
}

/** An entry as somebody with the keys of the database would alter it. */
async function tamper(change: string) {
  const { db } = town.server.core;
  await sql`alter table audit_entry disable trigger user`.execute(db);
  await sql.raw(change.replaceAll(':own', `community_id = '${town.place.communityId}'`)).execute(db);
  await sql`alter table audit_entry enable trigger user`.execute(db);
}

describe('the trail', () => {
  it('says what was done, by whom and to what, newest first, and the look itself', async () => {
    const { postId } = await quarantined();
    const [look, decided, ...rest] = await entries();
    expect(look).toMatchObject({ deed: 'trail-listed', actor: 'Ines Marlow', isWhole: true });
    expect(decided).toMatchObject({
      deed: 'post-quarantined',
      actor: 'Priya Sundaram',
      subjectKind: 'post',
      subjectId: postId,
    });
    expect(rest).toEqual([]);
    await read('verify');
    await read('exportEntries');
    await read('listEvidence');
    expect((await deeds()).slice(0, 4)).toEqual([
      'trail-listed',
      'evidence-listed',
      'trail-exported',
      'trail-verified',
    ]);
  });

  it('is read by day, by deed and page by page; a further page is no further look', async () => {
    await quarantined();
    const day = (days: number) => new Date(noon.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const taken = { deed: 'post-quarantined' };
    expect(await deeds(taken)).toHaveLength(1);
    expect(await deeds({ ...taken, from: day(0), to: day(0) })).toHaveLength(1);
    expect(await deeds({ ...taken, from: day(1) })).toEqual([]);
    expect(await deeds({ ...taken, to: day(-1) })).toEqual([]);
    const first = await read<{ items: AuditEntry[]; next: string | null }>('listEntries', { limit: 2 });
    const second = await read<{ items: AuditEntry[] }>('listEntries', { limit: 2, cursor: first.next });
    expect(first.items.map((one) => one.deed)).toEqual(['trail-listed', 'trail-listed']);
    expect(second.items.map((one) => one.deed)).toEqual(['trail-listed', 'trail-listed']);
  });

  it('says who made a key for a program, with which roles, and nothing of the secret', async () => {
    const administrator = await addPerson(town.server.core.db, town.place, 'Ana Pryce', {
      roles: ['member', 'administrator'],
    });
    const keyId = randomUUID();
    const asked = { keyId, name: 'Feeds', roles: ['administrator'], days: 30 };
    const { secret } = await call<{ secret: string }>('keys.createKey', asked, administrator);
    await call('keys.revokeKey', { keyId }, administrator);
    const told = await entries();
    expect(told.slice(1, 3)).toMatchObject([
      { deed: 'key-revoked', actor: 'Ana Pryce', subjectId: keyId },
      { deed: 'key-created', actor: 'Ana Pryce', subjectId: keyId },
    ]);
    expect(JSON.stringify(told)).not.toContain(secret.slice(4));
  });

  it('names a person to whom something was done', async () => {
    const { db } = town.server.core;
    const ana = await addPerson(db, town.place, 'Ana Pryce', { roles: ['administrator'] });
    await call('people.endMembership', { personId: town.ben.personId }, ana);
    const [ended] = await entries({ deed: 'membership-ended' });
    expect(ended).toMatchObject({ actor: 'Ana Pryce', subject: 'Ben Adeyemi', subjectKind: 'person' });
  });

  it('is for auditors alone', async () => {
    for (const path of ['listEntries', 'exportEntries', 'verify', 'listEvidence'])
      for (const who of [town.sarah, town.priya]) {
        const answer = await town.server.call('query', `audit.${path}`, {}, who);
        expect(answer).toMatchObject({ isOk: false, refusal: 'not-allowed' });
      }
  });

  it.each([
    { cursor: 'x' },
    { cursor: '-1' },
    { deed: 'session-started' },
    { from: '2026-13-01' },
    { limit: 51 },
  ])('refuses %j', async (input) => {
    const answer = await town.server.call('query', 'audit.listEntries', input, auditor);
    expect(answer).toMatchObject({ isOk: false, refusal: 'malformed' });
  });
});

describe('nobody is led behind a mask', () => {
  it('whose own case it is, is not said, in the list or the copy', async () => {
    const postId = await say(town.priya, 'It is the harpist.', true);
    await report(postId, town.ben, 'identifies');
    const { id: caseId } = await caseOf(postId, town.omar);
    expect(await refusal('decide', { caseId, decision: 'kept' }, town.priya)).toBe('own-case');
    const [refused] = await entries({ deed: 'act-refused' });
    expect(refused).toMatchObject({ actor: null, isWhole: false, subjectId: null, detail: null });
    for (const line of await copied()) expect(line).not.toContain(town.priya.personId);
  });

  it('what somebody does for themselves is not listed, and closed in the copy', async () => {
    await call('session.signOut', {}, town.sarah);
    await call(
      'channels.answerThread',
      {
        ...town.spoken('Ask Harbour there.', true),
        threadId: town.threadId,
        kept: [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 4, end: 11 }],
      },
      town.omar,
    );
    expect(await deeds()).toEqual(['trail-listed', 'suspected-words-kept']);
    expect((await entries({ deed: 'suspected-words-kept' }))[0]).toMatchObject({
      actor: null,
      subjectId: null,
    });
    const lines = (await copied()).map((line) => JSON.parse(line));
    expect(lines.slice(0, 2).map((one) => one.entry)).toEqual([null, null]);
    expect(lines.every((one) => /^[0-9a-f]{64}$/.test(one.sealed))).toBe(true);
  });

  it('a closed seal cannot be guessed from everything but the actor', async () => {
    await call('session.signOut', {}, town.sarah);
    const { rows } = await sql<{
      at: Date;
      actor_id: string;
      subject_id: string;
      detail: string;
      sealed: string;
    }>`
      select at, actor_id, subject_id, detail, sealed from audit_entry
      where community_id = ${town.place.communityId} and deed = 'session-ended'`.execute(town.server.core.db);
    const [ended] = rows;
    if (ended === undefined) throw new Error('There is no entry.');
    const guess = [
      ended.at.getTime(),
      ended.actor_id,
      'session-ended',
      'session',
      ended.subject_id,
      ended.detail,
    ];
    for (const salt of [null, ''])
      expect(
        createHash('sha256')
          .update(JSON.stringify([salt, ...guess]))
          .digest('hex'),
      ).not.toBe(ended.sealed);
  });
});

describe('a copy', () => {
  const recipe = async () => {
    const guide = await readFile(new URL('../../docs/audit.md', import.meta.url), 'utf8');
    return /```js\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
  };
  async function verified(lines: readonly string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'copy-'));
    await writeFile(join(folder, 'verify.mjs'), await recipe());
    await writeFile(join(folder, 'trail.jsonl'), `${lines.join('\n')}\n`);
    const run = promisify(execFile)(process.execPath, [
      join(folder, 'verify.mjs'),
      join(folder, 'trail.jsonl'),
    ]);
    const said = await run.catch((failed: { stdout: string }) => failed);
    await rm(folder, { recursive: true });
    return said.stdout.trim();
  }

  it('verifies by the recipe that is documented, taken in pages and with closed entries in it', async () => {
    await quarantined();
    await call('session.signOut', {}, town.ben);
    const lines = await copied(1);
    const { hash } = JSON.parse(lines.at(-1) ?? '{}');
    expect(lines).toHaveLength(3);
    expect(await verified(lines)).toBe(`Whole: 3 sealed entries, up to 3, ending in ${hash}.`);
    expect(await verified(lines.slice(1))).toContain('Whole: 2 sealed entries, up to 3');
  });

  it('gives away what was altered, left out or put elsewhere', async () => {
    await quarantined();
    await quarantined('It is the organist.');
    const lines = await copied();
    const [first = '', second = '', third = ''] = lines;
    expect(await verified([first, third])).toContain('Broken at entry 3: one before it is missing.');
    expect(await verified([first.replace('post-quarantined', 'post-kept'), second])).toContain(
      'Broken at entry 1',
    );
    const { hash } = JSON.parse(first);
    expect(await verified([first, second.replace(hash, 'a'.repeat(64))])).toContain('Broken at entry 2');
  });

  it('says of an entry from before there was salt what is whole, and no hash', async () => {
    await quarantined();
    await tamper('update audit_entry set salt = null, sealed = null where :own and seq = 1');
    const [old = ''] = await copied();
    expect(Object.keys(JSON.parse(old))).toEqual(['communityId', 'seq', 'entry']);
    expect(old).toContain('post-quarantined');
    expect(await verified(await copied())).toContain('Whole:');
  });
});

describe('whether it is whole', () => {
  it('is said, with its end', async () => {
    await quarantined();
    const said = await read<Verified>('verify');
    expect(said).toMatchObject({ upTo: '2', total: '2', broken: null, next: null });
    expect(said.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [`update audit_entry set detail = '{"a":1}' where :own and seq = 2`, 'altered', '1'],
    [`update audit_entry set sealed = repeat('a', 64) where :own and seq = 2`, 'altered', '1'],
    ['delete from audit_entry where :own and seq = 2', 'missing', '1'],
  ])('is denied after %s', async (change, why, upTo) => {
    await quarantined();
    await entries();
    await entries();
    await tamper(change);
    expect(await read<Verified>('verify')).toMatchObject({ upTo, broken: { atSeq: '2', why }, next: null });
  });
});

describe('what is kept as evidence', () => {
  it('is listed without a word, opened with a reason, and the reason is in the trail', async () => {
    const { caseId } = await quarantined('It is the harpist.', true);
    const page = await read<{ items: KeptEvidence[] }>('listEvidence');
    expect(page.items).toMatchObject([
      { caseId, why: ['reported'], decision: 'quarantined', endsWithAppeal: true },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/harpist|Sarah/);
    expect(await refusal('readEvidence', { caseId }, auditor)).toBe('malformed');
    expect(await call('readEvidence', { caseId, reason: 'complaint' }, auditor)).toMatchObject({
      body: 'It is the harpist.',
    });
    const [opened] = await entries({ deed: 'evidence-read' });
    expect(opened).toMatchObject({ actor: 'Ines Marlow', detail: '{"reason":"complaint"}' });
  });

  it('goes with an appeal that is upheld, and comes in pages', async () => {
    const { caseId } = await quarantined();
    town.server.setNow(after(60_000));
    await quarantined('It is the organist.');
    const first = await read<{ items: KeptEvidence[]; next: string }>('listEvidence', { limit: 1 });
    const second = await read<{ items: KeptEvidence[]; next: null }>('listEvidence', { cursor: first.next });
    expect(second.items.map((one) => one.caseId)).toEqual([caseId]);
    await call('appealDecision', { caseId, words: 'A play.' }, town.sarah);
    const appealed = (await town.queue(town.omar)).find((one) => one.appealWords !== null);
    await call('decide', { caseId: appealed?.id, decision: 'kept' }, town.omar);
    const left = await read<{ items: KeptEvidence[] }>('listEvidence');
    expect(left.items.map((one) => one.caseId)).toEqual(first.items.map((one) => one.caseId));
  });
});
