// The relay without a server: a talk about one's own post, one with a mask, and one that was reported.
import type { RelayCalls } from '#extension/panel/features/relay/index.ts';
import type { RelayMessageId, RelayReportId, RelayTalkId, ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Author } from '#shared/contract/channels.ts';
import type { RelayMessage, ReportedTalk, Talk } from '#shared/contract/relay.ts';
import { newId } from './content.ts';
import { me, type World } from './world.ts';

const masked = (pseudonym: string): Author => ({ kind: 'anonymous', pseudonym });

const colleague: Author = { ...me, name: 'Ben Adeyemi', organisation: 'Pellhaven PCN' };

export function furnishRelay(world: World): RelayCalls {
  const { shelf, scene } = world;
  const said = new Map<string, RelayMessage[]>();
  const talks: Talk[] = [];
  const begin = (changes: Partial<Talk>, bodies: readonly (readonly [boolean, string])[]): Talk => {
    const thread = shelf.threads[0];
    const talk: Talk = {
      id: newId<RelayTalkId>(),
      threadId: thread?.id ?? newId<ThreadId>(),
      title: thread?.title ?? 'A thread',
      isMentoring: false,
      isSupervision: false,
      isAuthor: false,
      other: masked('Steady Heron'),
      me: masked('Mellow Wren'),
      isEnded: false,
      lastAt: world.at(),
      unread: 0,
      ...changes,
    };
    talks.unshift(talk);
    said.set(
      talk.id,
      bodies.map(([isMine, body], at) => ({
        id: newId<RelayMessageId>(),
        number: at + 1,
        isMine,
        body,
        sentAt: world.at(),
      })),
    );
    return talk;
  };
  if (!scene.isEmpty) {
    begin({ isAuthor: true, unread: 1, other: masked('Bright Otter'), me: masked('Amber Wren') }, [
      [false, 'I had the same last month. May I ask how you got the first appointment?'],
    ]);
    begin({ isEnded: true }, [
      [true, 'Could we talk about the form?'],
      [false, 'I would rather not.'],
    ]);
  }
  const reports: ReportedTalk[] = scene.isEmpty
    ? []
    : [
        {
          id: newId<RelayReportId>(),
          reason: 'unkind',
          words: 'It goes on after I asked to stop.',
          reportedAt: world.at(),
          isByAuthor: true,
          author: masked('Steady Heron'),
          reader: masked('Bright Otter'),
          messages: [
            {
              isAuthors: true,
              body: 'Please stop.',
              sentAt: new Date(Date.parse(world.at()) - 2_000).toISOString(),
            },
            { isAuthors: false, body: 'You started it.', sentAt: world.at() },
          ],
        },
      ];
  const reported = new Map<string, 'waiting'>();
  const talkOf = (id: string): Talk => {
    const talk = talks.find((one) => one.id === id);
    if (!talk) throw refuse('not-found');
    return talk;
  };
  const add = (talkId: string, body: string) => {
    const before = said.get(talkId) ?? [];
    const one = {
      id: newId<RelayMessageId>(),
      number: before.length + 1,
      isMine: true,
      body,
      sentAt: world.at(),
    };
    said.set(talkId, [...before, one]);
    return one.number;
  };
  let isOpen = true;
  const played = <Out>(name: string, work: () => Out) => world.answer(name, work) as Promise<Out>;
  return {
    startTalk: (input) =>
      played('startTalk', () => {
        const posts = [...shelf.posts.values()].flat();
        const post = posts.find((one) => one.id === input.postId);
        // Whoever refuses so is seen to, once the thread is read again.
        if (world.state.refusal?.code === 'takes-no-talks')
          for (const one of posts) if (one.author.kind === 'named') one.takesTalks = false;
        world.takeRefusal();
        const other = input.requestId ? colleague : (post?.author ?? masked('Quiet Heron'));
        const nowhere = { threadId: null, title: null };
        const about = input.offerId
          ? { isMentoring: true, ...nowhere }
          : input.requestId
            ? { isSupervision: true, ...nowhere }
            : {};
        const talk = begin({ ...about, other, me: input.isNamed ? me : masked('Mellow Wren') }, []);
        add(talk.id, input.body);
        return { talkId: talk.id };
      }),
    sendTalk: ({ talkId, body }) =>
      played('sendTalk', () => {
        world.takeRefusal();
        if (talkOf(talkId).isEnded) throw refuse('talk-ended');
        return { number: add(talkId, body) };
      }),
    listTalks: () => played('listTalks', () => ({ items: structuredClone(talks), next: null })),
    countTalks: () => played('countTalks', () => ({ talks: talks.filter((one) => one.unread > 0).length })),
    readTalk: ({ talkId }) =>
      played('readTalk', () => ({
        talk: structuredClone(talkOf(talkId)),
        report: reported.get(talkId) ?? null,
        items: [...(said.get(talkId) ?? [])].reverse(),
        next: null,
      })),
    markTalkRead: ({ talkId }) =>
      played('markTalkRead', () => Object.assign(talkOf(talkId), { unread: 0 }) && {}),
    sayMyName: ({ talkId }) => played('sayMyName', () => Object.assign(talkOf(talkId), { me }) && {}),
    endTalk: ({ talkId }) => played('endTalk', () => Object.assign(talkOf(talkId), { isEnded: true }) && {}),
    reportTalk: ({ talkId }) => played('reportTalk', () => reported.set(talkId, 'waiting') && {}),
    readOpenness: () => played('readOpenness', () => ({ isOpen })),
    setOpenness: (input) =>
      played('setOpenness', () => {
        world.takeRefusal();
        isOpen = input.isOpen;
        return {};
      }),
    listTalkReports: () => played('listTalkReports', () => ({ items: structuredClone(reports), next: null })),
    decideTalkReport: () =>
      played('decideTalkReport', () => {
        reports.length = 0;
        return {};
      }),
  };
}
