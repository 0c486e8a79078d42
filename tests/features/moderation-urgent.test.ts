// An urgent post is never held in silence: supervisors on duty hear of it at once and read it when they ask to, its author
// sees who was told and whom to call, and an empty rota is said plainly.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DutyId } from '#shared/basics/ids.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson, after, noon, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, list, queue, refusal, spoken } = town;

type HeldPost = { postId: string; author: { kind: string }; seenBy: string | null };
type Told = { told: number; seenBy: string | null; standing: { onDuty: unknown[]; lines: unknown[] } };

let holding = '';
let margaret: SignedIn;
beforeEach(async () => {
  const { db } = town.server.core;
  holding = await addChannel(db, town.place, {
    holdsOverruled: true,
    members: [town.sarah, town.ben, town.priya],
  });
  margaret = await addPerson(db, town.place, 'Margaret Okell', { roles: ['member', 'supervisor'] });
});

const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 0, end: 5 }];
const ask = (who: SignedIn, urgency = 'urgent', isAnonymous = true) =>
  call<{ threadId: string; postId: string; state: string }>(
    'channels.startThread',
    {
      ...spoken('Robin says it ends tonight.', isAnonymous),
      kept,
      channelId: holding,
      title: 'Tonight',
      needs: ['suicide-self-harm'],
      urgency,
    },
    who,
  );
const goOnDuty = (who: SignedIn) =>
  town.server.core.db
    .insertInto('supervision_duty')
    .values({
      community_id: town.place.communityId,
      duty_id: randomUUID() as DutyId,
      area_id: town.place.areaId,
      person_id: who.personId,
      starts_at: noon,
      ends_at: after(3_600_000),
      set_by: who.personId,
    })
    .execute();
const heard = async (who: SignedIn) =>
  (
    await town.server.core.db
      .selectFrom('stream_event')
      .select('kind')
      .where('person_id', '=', who.personId)
      .execute()
  ).map(({ kind }) => kind);
const standingOf = (postId: string, who: SignedIn) =>
  call<Told>('supervision.readHeld', { postId }, who, 'query');

describe('an urgent post that is held', () => {
  it('is heard at once by who is on duty, read when asked for, and taken; its author sees by whom', async () => {
    await goOnDuty(margaret);
    const { postId, state } = await ask(town.sarah);
    expect(state).toBe('held');
    expect(await heard(margaret)).toEqual(['supervision-changed']);
    const [waiting] = await list<HeldPost>('supervision.listHeld', {}, margaret);
    const pseudonym = expect.any(String);
    expect(waiting).toMatchObject({ postId, seenBy: null });
    expect(waiting?.author).toEqual({ kind: 'anonymous', pseudonym });
    // A mask is two words of a list, and a robin is one of them.
    expect(JSON.stringify({ ...waiting, author: null })).not.toMatch(
      /Sarah|Whitlow|Harrowmere|Robin|Tonight/,
    );
    expect(await call('supervision.openHeld', { postId }, margaret)).toEqual({
      title: 'Tonight',
      body: 'Robin says it ends tonight.',
    });
    expect(await standingOf(postId, town.sarah)).toMatchObject({ told: 1, seenBy: null });
    await call('supervision.takeHeld', { postId }, margaret);
    expect(await standingOf(postId, town.sarah)).toMatchObject({ told: 1, seenBy: 'Margaret Okell' });
    expect(await heard(town.sarah)).toEqual(['supervision-changed']);
    expect(await trail()).toEqual(expect.arrayContaining(['held-post-opened', 'held-post-taken']));
  });

  it('with nobody on duty is told to every supervisor, and its author is told that nobody is there', async () => {
    const { postId } = await ask(town.sarah);
    expect(await heard(margaret)).toEqual(['supervision-changed']);
    expect(await standingOf(postId, town.sarah)).toMatchObject({ told: 0, standing: { onDuty: [] } });
  });

  it('goes from the supervisors when a moderator has decided', async () => {
    const { postId } = await ask(town.sarah);
    expect(await list<HeldPost>('supervision.listHeld', {}, margaret)).toHaveLength(1);
    const [opened] = await queue(town.priya);
    await call('decide', { caseId: opened?.id, decision: 'kept' }, town.priya);
    expect(await list<HeldPost>('supervision.listHeld', {}, margaret)).toEqual([]);
    expect(await refusal('supervision.openHeld', { postId }, margaret)).toBe('not-found');
    expect(await refusal('supervision.takeHeld', { postId }, margaret)).toBe('not-found');
  });

  it('is taken by one supervisor: the second is told', async () => {
    const omar = await addPerson(town.server.core.db, town.place, 'Una Brack', { roles: ['supervisor'] });
    const { postId } = await ask(town.sarah);
    await call('supervision.takeHeld', { postId }, margaret);
    expect(await refusal('supervision.takeHeld', { postId }, margaret)).toBe('ok');
    expect(await refusal('supervision.takeHeld', { postId }, omar)).toBe('already-done');
  });

  it('as an answer in an urgent thread is one too; one that is not urgent waits for a moderator alone', async () => {
    const threadId = (
      await call<{ threadId: string }>(
        'channels.startThread',
        {
          ...spoken('Who is the first call tonight?'),
          channelId: holding,
          title: 'Tonight',
          needs: [],
          urgency: 'urgent',
        },
        town.ben,
      )
    ).threadId;
    await call('channels.answerThread', { ...spoken('Robin knows.'), kept, threadId }, town.sarah);
    expect(await list<HeldPost>('supervision.listHeld', {}, margaret)).toHaveLength(1);
    await ask(town.sarah, 'soon');
    expect(await list<HeldPost>('supervision.listHeld', {}, margaret)).toHaveLength(1);
  });

  it('is its author’s alone to ask about, and no supervisor’s own', async () => {
    const { postId } = await ask(margaret);
    const asked = await town.server.call('query', 'supervision.readHeld', { postId }, town.ben);
    expect(asked).toMatchObject({ isOk: false, refusal: 'not-found' });
    expect(await list<HeldPost>('supervision.listHeld', {}, margaret)).toEqual([]);
    expect(await refusal('supervision.openHeld', { postId }, margaret)).toBe('not-found');
  });

  it('moves the stream as far whoever wrote it, a supervisor on duty too', async () => {
    const seqOf = async () =>
      Number(
        (
          await town.server.core.db
            .selectFrom('stream')
            .select('seq')
            .where('community_id', '=', town.place.communityId)
            .executeTakeFirst()
        )?.seq,
      );
    await goOnDuty(margaret);
    const start = await seqOf();
    await ask(town.sarah);
    const bySarah = (await seqOf()) - start;
    await ask(margaret);
    expect((await seqOf()) - start).toBe(2 * bySarah);
  });
});

describe('requests for supervision', () => {
  const request = (who: SignedIn, requestId = randomUUID() as string) =>
    refusal(
      'supervision.ask',
      { requestId, need: 'suicide-self-harm', pathId: 'suicide', isUrgent: true, body: null },
      who,
    );
  it('in a flood wake nobody after twelve in an hour; what was sent before is answered still', async () => {
    const first = randomUUID();
    expect(await request(town.sarah, first)).toBe('ok');
    for (let made = 1; made < 12; made++) expect(await request(town.sarah)).toBe('ok');
    expect(await request(town.sarah)).toBe('too-many-requests');
    expect(await request(town.sarah, first)).toBe('ok');
    expect(await request(town.ben)).toBe('ok');
    town.server.setNow(after(3_600_001));
    expect(await request(town.sarah)).toBe('ok');
  });
});

async function trail(): Promise<string[]> {
  const rows = await town.server.core.db
    .selectFrom('audit_entry')
    .select('deed')
    .where('community_id', '=', town.place.communityId)
    .execute();
  return rows.map(({ deed }) => deed);
}
