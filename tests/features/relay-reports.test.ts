// A private talk that is reported: moderators see what was said under the names used there, decide once, may warn or suspend whoever is reported,
// and nobody learns by it who somebody is.
import { describe, expect, it } from 'vitest';
import type { ReportedTalk } from '#shared/contract/relay.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { after as later, type SignedIn } from '#tests/support/people.ts';
import { said, talksIn } from '#tests/support/relay-talks.ts';

const town = standInTown();
const { call, list, refusal, say } = town;
const { start, send, read } = talksIn(town);

/** The only report there is. */
const decide = async (who: SignedIn, decision: object) => {
  const [opened] = await list<ReportedTalk>('relay.listReports', {}, who);
  const decided = { reportId: opened?.id, ...decision };
  await call('relay.decideReport', decided, who);
  return decided;
};
const refusedQuery = async (path: string, input: unknown, who: SignedIn) => {
  const answer = await town.server.call('query', path, input, who);
  return answer.isOk ? 'ok' : answer.refusal;
};

describe('a report', () => {
  it('hands the last words to moderators, without a name, and they may end it', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    await send(talkId, 'Leave me alone.', town.sarah);
    await send(talkId, 'Rubbish.', town.ben);
    await call('relay.reportTalk', { talkId, reason: 'unkind', words: 'He goes on.' }, town.sarah);
    await call('relay.reportTalk', { talkId, reason: 'unkind' }, town.sarah);
    await send(talkId, 'Said after it.', town.ben);
    const [opened, ...others] = await list<ReportedTalk>('relay.listReports', {}, town.priya);
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ reason: 'unkind', isByAuthor: true });
    expect(opened?.messages.map((one) => [one.isAuthors, one.body])).toEqual([
      [false, 'May I ask more?'],
      [true, 'Leave me alone.'],
      [false, 'Rubbish.'],
    ]);
    const text = JSON.stringify(opened);
    for (const secret of ['Sarah', 'Ben Adeyemi', town.sarah.personId, town.ben.personId])
      expect(text).not.toContain(secret);
    expect(await refusedQuery('relay.listReports', {}, town.ben)).toBe('not-allowed');
    const decided = { reportId: opened?.id, decision: 'ended' };
    expect(await refusal('relay.decideReport', decided, town.priya)).toBe('ok');
    expect(await refusal('relay.decideReport', decided, town.priya)).toBe('ok');
    expect(await refusal('relay.decideReport', { ...decided, decision: 'kept' }, town.omar)).toBe(
      'already-decided',
    );
    expect(await refusal('relay.send', said('Hello.', { talkId }), town.ben)).toBe('talk-ended');
    expect(await list<ReportedTalk>('relay.listReports', {}, town.priya)).toEqual([]);
  });

  it('tells whoever made it what came of it, and the other one that nothing was said', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    const outcomeFor = async (who: SignedIn) => (await read(talkId, who)).report;
    expect(await outcomeFor(town.sarah)).toBe(null);
    await call('relay.reportTalk', { talkId, reason: 'unkind' }, town.sarah);
    expect([await outcomeFor(town.sarah), await outcomeFor(town.ben)]).toEqual(['waiting', null]);
    await decide(town.priya, { decision: 'kept' });
    expect([await outcomeFor(town.sarah), await outcomeFor(town.ben)]).toEqual(['kept', null]);
    town.server.setNow(later(60_000));
    await call('relay.reportTalk', { talkId, reason: 'unkind' }, town.sarah);
    await decide(town.omar, { decision: 'ended' });
    expect([await outcomeFor(town.sarah), await outcomeFor(town.ben)]).toEqual(['ended', null]);
  });

  it.each(['mask', 'reader'] as const)(
    'warns or suspends the %s who is reported, and names nobody',
    async (side) => {
      const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
      const [reported, reporter] = side === 'mask' ? [town.sarah, town.ben] : [town.ben, town.sarah];
      const notices = (who: SignedIn) => list<object>('listMyNotices', {}, who);
      const reportIt = () => call('relay.reportTalk', { talkId, reason: 'unkind' }, reporter);
      await reportIt();
      const words = 'Please be kind.';
      const warned = await decide(town.priya, { decision: 'kept', notice: { kind: 'warned', words } });
      expect(await notices(reported)).toMatchObject([{ kind: 'warned', words, postId: null }]);
      expect(await notices(reporter)).toEqual([]);
      // The same once more is done; other words are another deed.
      expect(await refusal('relay.decideReport', warned, town.priya)).toBe('ok');
      const others = { ...warned, notice: { kind: 'warned', words: 'Other words.' } };
      expect(await refusal('relay.decideReport', others, town.priya)).toBe('already-decided');
      expect(await refusal('relay.decideReport', { ...warned, notice: undefined }, town.priya)).toBe(
        'already-decided',
      );
      expect(await notices(reported)).toHaveLength(1);
      town.server.setNow(later(60_000));
      await reportIt();
      const before = await read(talkId, reporter);
      const suspended = { kind: 'suspended', words: 'Until we have spoken.' };
      await decide(town.omar, { decision: 'kept', notice: suspended });
      const isOut = (who: SignedIn) => refusal('relay.markTalkRead', { talkId, upToNumber: 0 }, who);
      expect([await isOut(reported), await isOut(reporter)]).toEqual(['suspended', 'ok']);
      // Of it nothing is seen by the other side but that the report was looked at.
      expect(before.report).toBe('waiting');
      expect(await read(talkId, reporter)).toEqual({ ...before, report: 'kept' });
      const [stands, ...more] = await list<{ id: string; author: object }>('listSuspensions', {}, town.priya);
      expect(more).toEqual([]);
      expect(stands).toMatchObject({ postId: null, threadId: null, author: { kind: 'anonymous' } });
      const { other } = before.talk;
      expect(stands?.author).toEqual(other);
      for (const secret of ['Sarah', 'Ben Adeyemi', town.sarah.personId, town.ben.personId])
        expect(JSON.stringify(stands)).not.toContain(secret);
      town.server.setNow(later(120_000));
      await call('liftSuspension', { noticeId: stands?.id }, town.priya);
      expect(await isOut(reported)).toBe('ok');
      expect(await notices(reported)).toMatchObject([{ kind: 'reinstated' }, suspended, { kind: 'warned' }]);
    },
  );

  it('warns nobody by a moderator who is one of the two', async () => {
    const talkId = await start(await say(town.priya, 'One.', true), town.ben);
    await call('relay.reportTalk', { talkId, reason: 'advertising' }, town.priya);
    const [opened] = await list<ReportedTalk>('relay.listReports', {}, town.omar);
    const notice = { kind: 'suspended', words: 'Out.' };
    const decided = { reportId: opened?.id, decision: 'kept', notice };
    expect(await refusal('relay.decideReport', decided, town.priya)).toBe('own-case');
    expect(await list('listMyNotices', {}, town.ben)).toEqual([]);
  });

  it('of one’s own talk is decided by another moderator', async () => {
    const talkId = await start(await say(town.priya, 'One.', true), town.ben);
    await call('relay.reportTalk', { talkId, reason: 'advertising' }, town.ben);
    expect(await list<ReportedTalk>('relay.listReports', {}, town.priya)).toEqual([]);
    const [opened] = await list<ReportedTalk>('relay.listReports', {}, town.omar);
    const decided = { reportId: opened?.id, decision: 'kept' };
    expect(await refusal('relay.decideReport', decided, town.priya)).toBe('own-case');
    expect(await refusal('relay.decideReport', decided, town.omar)).toBe('ok');
    await send(talkId, 'It goes on.', town.ben);
  });
});
