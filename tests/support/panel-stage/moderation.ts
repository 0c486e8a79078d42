// Moderation without a server: a leak and an unkind answer that wait, a name that was asked for, and what this desk was told.
import type { ModerationCalls } from '#extension/panel/features/moderation/index.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;
type Listed<Call extends keyof ModerationCalls> =
  Awaited<ReturnType<ModerationCalls[Call]>> extends {
    items: (infer Item)[];
  }
    ? Item
    : never;

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishModeration(answer: Answer, nowMs: () => number, isEmpty: boolean): ModerationCalls {
  const ago = (minutes: number) => new Date(nowMs() - minutes * 60_000).toISOString();
  const id = <Id extends string>() => crypto.randomUUID() as string as Id;
  const opened = (changes: Partial<QueuedCase>): QueuedCase => ({
    id: id(),
    why: ['reported'],
    heldFor: [],
    reports: [{ reason: 'unkind', words: 'It makes fun of the person.' }],
    appealWords: null,
    openedAt: ago(52),
    postId: id(),
    threadId: id(),
    channelName: 'Housing and home',
    title: 'A landlord who does not answer',
    isQuestion: false,
    urgency: 'routine',
    author: { kind: 'anonymous', pseudonym: 'Steady Heron' },
    body: 'Tell him to pull himself together.',
    state: 'visible',
    version: 1,
    postedAt: ago(90),
    canDecide: true,
    decision: null,
    decidedAt: null,
    ...changes,
  });
  const cases: QueuedCase[] = isEmpty
    ? []
    : [
        opened({
          urgency: 'urgent',
          reports: [
            { reason: 'identifies', words: null },
            { reason: 'other', words: 'Everybody in the village knows who this is.' },
          ],
          body: 'Is it the harpist from the mill?',
          openedAt: ago(4),
        }),
        opened({}),
        opened({
          canDecide: false,
          body: 'One of my own.',
          why: ['held'],
          heldFor: ['flagged-word'],
          reports: [],
        }),
      ];
  const suspensions: Listed<'listSuspensions'>[] = isEmpty
    ? []
    : [
        {
          id: id(),
          postId: id(),
          threadId: id(),
          author: { kind: 'anonymous', pseudonym: 'Steady Heron' },
          words: 'Until we have spoken.',
          suspendedAt: ago(300),
          isMine: true,
          liftedAt: null,
        },
        {
          id: id(),
          postId: id(),
          threadId: id(),
          author: { kind: 'anonymous', pseudonym: 'Quiet Otter' },
          words: 'Three warnings did not help.',
          suspendedAt: ago(3_000),
          isMine: false,
          liftedAt: null,
        },
      ];
  const unmaskings: Listed<'listUnmaskings'>[] = isEmpty
    ? []
    : [
        {
          id: id(),
          postId: id(),
          reason: 'We fear for the author.',
          requestedAt: ago(9),
          isMine: false,
          isBreakGlass: false,
          isOpen: false,
        },
      ];
  const decisions: Listed<'listMyDecisions'>[] = isEmpty
    ? []
    : [
        {
          caseId: id(),
          postId: id(),
          threadId: id(),
          decision: 'hidden',
          words: 'Please say it kindly.',
          decidedAt: ago(30),
          canAppeal: true,
        },
      ];
  const notices: Listed<'listMyNotices'>[] = isEmpty
    ? []
    : [
        {
          id: id(),
          kind: 'unmasked',
          postId: id<PostId>(),
          words: 'There was danger to life.',
          at: ago(600),
        },
      ];
  const reports: Listed<'listMyReports'>[] = isEmpty
    ? []
    : [
        {
          postId: id(),
          threadId: id<ThreadId>(),
          reason: 'unsafe-advice',
          reportedAt: ago(200),
          outcome: 'removed',
        },
      ];
  const find = <One extends { id: string }>(all: One[], wanted: string): One => {
    const found = all.find((one) => one.id === wanted);
    if (!found) throw refuse('not-found');
    return found;
  };
  const page = <Item>(items: Item[]) => ({ items: structuredClone(items), next: null });
  return {
    listTakenOut: () =>
      answer('listTakenOut', () => ({ cursor: '', isAll: false, isMore: false, items: [] })),
    countWaiting: () =>
      answer('countWaiting', () => ({
        waiting: cases.filter((one) => one.decision === null).length,
        pressing: cases.filter((one) => one.decision === null && one.urgency === 'urgent').length,
      })),
    listSuspensions: () => answer('listSuspensions', () => page(suspensions)),
    liftSuspension: ({ noticeId }) =>
      answer('liftSuspension', () => {
        find(suspensions, noticeId).liftedAt = ago(0);
        return {};
      }),
    reportPost: () => answer('reportPost', () => ({})),
    listMyReports: () => answer('listMyReports', () => page(reports)),
    listMyDecisions: () => answer('listMyDecisions', () => page(decisions)),
    appealDecision: ({ caseId }) =>
      answer('appealDecision', () => {
        const decided = decisions.find((one) => one.caseId === caseId);
        if (!decided) throw refuse('not-found');
        decided.canAppeal = false;
        return {};
      }),
    listMyNotices: () => answer('listMyNotices', () => page(notices)),
    listCases: ({ view }) =>
      answer('listCases', () => page(cases.filter((one) => (one.decision === null) === (view === 'open')))),
    decideCase: ({ caseId, decision, cuts = [] }) =>
      answer('decideCase', () => {
        const one = find(cases, caseId);
        if (one.decision !== null) throw refuse('already-decided');
        const state = decision === 'kept' || decision === 'cut' ? 'visible' : decision;
        for (const { start, end } of [...cuts].reverse())
          one.body = `${one.body.slice(0, start)}[removed]${one.body.slice(end)}`;
        Object.assign(one, { decision, decidedAt: ago(0), state });
        if (decision === 'quarantined') one.body = '[removed]';
        return { state, purged: [] };
      }),
    listWhoMayHaveSeen: () =>
      answer('listWhoMayHaveSeen', () => ({
        ...page([{ name: 'Ben Adeyemi', organisation: 'Pellhaven PCN', hasRead: true }]),
        readers: 1,
      })),
    warnAuthor: () => answer('warnAuthor', () => ({})),
    suspendAuthor: () => answer('suspendAuthor', () => ({})),
    requestUnmasking: ({ key, isBreakGlass }) =>
      answer('requestUnmasking', () => ({ unmaskingId: key as never, isOpen: isBreakGlass })),
    approveUnmasking: ({ unmaskingId }) =>
      answer('approveUnmasking', () => {
        find(unmaskings, unmaskingId).isOpen = true;
        return {};
      }),
    listUnmaskings: () => answer('listUnmaskings', () => page(unmaskings)),
    readUnmasked: () =>
      answer('readUnmasked', () => ({ name: 'Kofi Danso-Bright', organisation: 'Eastmere PCN' })),
  };
}
