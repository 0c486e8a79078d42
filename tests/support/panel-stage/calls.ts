// The server's part, played from the shelf.
import type { Ports } from '#extension/panel/app/ports.ts';
import type { AuditCalls } from '#extension/panel/features/audit/index.ts';
import type { LibraryCalls } from '#extension/panel/features/case-library/index.ts';
import type { ChaseCalls } from '#extension/panel/features/chases/index.ts';
import type { DirectoryCalls } from '#extension/panel/features/directory/index.ts';
import type { InsightsCalls } from '#extension/panel/features/insights/index.ts';
import type { KeyCalls } from '#extension/panel/features/keys/index.ts';
import type { LearningCalls } from '#extension/panel/features/learning/index.ts';
import type { MentoringCalls } from '#extension/panel/features/mentoring/index.ts';
import type { ModerationCalls } from '#extension/panel/features/moderation/index.ts';
import type { NudgeCalls } from '#extension/panel/features/nudges/index.ts';
import type { ProfileCalls } from '#extension/panel/features/profile/index.ts';
import type { RecognitionCalls } from '#extension/panel/features/recognition/index.ts';
import type { RelayCalls } from '#extension/panel/features/relay/index.ts';
import type { SearchCalls } from '#extension/panel/features/search/index.ts';
import type { SupervisionCalls } from '#extension/panel/features/supervision/index.ts';
import type { PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { LifeCalls } from './channel-life.ts';
import { newId } from './content.ts';
import { stageAreaId } from './directory.ts';
import { freshThread } from './fresh.ts';
import { authorFor, me, type World } from './world.ts';

const page = <Item>(items: Item[], { cursor, limit = 20 }: { cursor?: string; limit?: number }) => {
  const from = Number(cursor ?? 0);
  const next = from + limit < items.length ? String(from + limit) : null;
  return { items: items.slice(from, from + limit), next };
};

const keeper = (name: string, organisation: string, area: string | null) => ({
  ...{ personId: newId<PersonId>(), name, organisation, area },
});
const keepers = {
  moderator: [
    keeper('Delyth Penrose', 'Eastmere Council', null),
    keeper('Priya Sundaram', 'Pellhaven PCN', 'Pellhaven Coast'),
  ],
  administrator: [keeper('Ana Pryce', 'Eastmere PCN', 'Eastmere')],
  curator: [],
};

const newestFirst = <T extends { startedAt: string }>(items: T[]) =>
  [...items].sort((a, b) => b.startedAt.localeCompare(a.startedAt));

/** All but the chases and the directory, which have shelves of their own. */
export function makeCalls(
  world: World,
): Omit<
  Ports['calls'],
  | keyof ChaseCalls
  | keyof DirectoryCalls
  | keyof LibraryCalls
  | keyof SupervisionCalls
  | keyof ModerationCalls
  | keyof NudgeCalls
  | keyof SearchCalls
  | keyof RelayCalls
  | keyof InsightsCalls
  | keyof KeyCalls
  | keyof ProfileCalls
  | keyof LearningCalls
  | keyof RecognitionCalls
  | keyof MentoringCalls
  | keyof LifeCalls
  | 'setSaved'
  | 'listSaved'
  | 'readPathStanding'
  | 'recordPathReview'
  | keyof AuditCalls
> {
  return {
    reportWord: (report) =>
      world.answer('reportWord', () => {
        world.reports.push(report);
        return {};
      }),
    listKeepers: ({ role }) => world.answer('listKeepers', () => ({ items: keepers[role], next: null })),
    listProviders: () =>
      world.answer('listProviders', () => ({
        providers: [{ key: 'evaluation', name: 'Peer Hub evaluation', startPath: '/' }],
        isEvaluation: true,
      })),
    signIn: () =>
      world.answer('signIn', () => {
        world.takeRefusal();
        world.setSignedIn(true);
        return 'signed-in' as const;
      }),
    signOut: async () => {
      world.setSignedIn(false);
    },
    signOutEverywhere: () =>
      world.answer('signOutEverywhere', () => {
        world.setSignedIn(false);
        return { ended: 2 };
      }),
    readMe: () =>
      world.answer('readMe', () => ({
        ...me,
        ...world.state.person,
        roles: [
          ...(world.scene.isNoMember ? [] : me.roles),
          ...(world.scene.isSupervisor ? (['supervisor'] as const) : []),
          ...(world.scene.isCurator ? (['curator'] as const) : []),
          ...(world.scene.isModerator ? (['moderator'] as const) : []),
          ...(world.scene.isHost ? (['host'] as const) : []),
          ...(world.scene.isAuditor ? (['auditor'] as const) : []),
          ...(world.scene.isAdministrator ? (['administrator'] as const) : []),
        ],
        communityId: newId(),
        communityName: 'Fernshire link worker network',
        organisationId: newId(),
        areaId: stageAreaId,
      })),
    listMyTrail: () =>
      world.answer('listMyTrail', () => ({
        items: [
          { at: world.at(), deed: 'session-started' },
          { at: world.at(), deed: 'suspected-words-kept' },
        ],
        next: null,
      })),
    listSessions: () =>
      world.answer('listSessions', () => ({
        sessions: [
          {
            id: newId(),
            device: 'Chrome on Windows',
            startedAt: world.at(),
            lastUsedAt: world.at(),
            isThisOne: true,
          },
          {
            id: newId(),
            device: 'Firefox on Linux',
            startedAt: world.at(),
            lastUsedAt: world.at(),
            isThisOne: false,
          },
        ],
      })),
    revokeSession: () => world.answer('revokeSession', () => undefined),
    listChannels: (input) =>
      world.answer('listChannels', () => page(world.scene.isEmpty ? [] : world.shelf.channels, input)),
    listThreads: (input) =>
      world.answer('listThreads', () => {
        const inside = world.shelf.threads.filter((one) => one.channelId === input.channelId);
        return page(newestFirst(inside.filter((one) => !input.state || one.state === input.state)), input);
      }),
    myThreads: (input) =>
      world.answer('myThreads', () =>
        page(newestFirst(world.shelf.threads.filter((one) => one.isMine)), input),
      ),
    listAsked: (input) =>
      world.answer('listAsked', () => {
        const places = world.shelf.channels.filter((one) => one.canPost && one.watch !== 'muted');
        const open = world.shelf.threads.filter((one) => one.state === 'open' && !one.isMine);
        const asked = open.filter((one) => {
          const place = places.find(({ id }) => id === one.channelId);
          return place && (place.isUrgent || one.urgency === 'urgent') === input.isUrgent;
        });
        return page(
          asked.sort((one, other) => other.startedAt.localeCompare(one.startedAt)),
          input,
        );
      }),
    readThread: ({ threadId }) =>
      world.answer('readThread', () => {
        const accepted = world.shelf.posts.get(threadId)?.find((post) => post.isAccepted);
        const canTend = world.scene.isModerator;
        return { ...world.threadOf(threadId), acceptedPost: accepted ?? null, canTend };
      }),
    listPosts: (input) =>
      world.answer('listPosts', () => page([...(world.shelf.posts.get(input.threadId) ?? [])], input)),
    markRead: () => world.answer('markRead', () => ({})),
    acceptAnswer: ({ threadId, postId }) =>
      world.answer('acceptAnswer', () => {
        const thread = world.threadOf(threadId);
        Object.assign(thread, { acceptedPostId: postId, hasAcceptedAnswer: postId !== null });
        const posts = world.shelf.posts.get(threadId) ?? [];
        world.shelf.posts.set(
          threadId,
          posts.map((post) => ({ ...post, isAccepted: post.id === postId })),
        );
        return { acceptedPostId: postId };
      }),
    previewPseudonym: () => world.answer('previewPseudonym', () => ({ pseudonym: 'Amber Wren' })),
    startThread: (input) =>
      world.answer('startThread', () => {
        world.takeRefusal();
        world.posted.push(input);
        const known = world.keys.get(input.key);
        if (known) return { ...known, state: 'visible' as const };
        const channel = world.shelf.channels.find((one) => one.id === input.channelId);
        const state =
          channel?.holdsOverruled && input.kept?.length ? ('held' as const) : ('visible' as const);
        const id = newId<ThreadId>();
        world.shelf.threads.push({
          id,
          channelId: channel?.id ?? newId(),
          channelName: channel?.name ?? '',
          title: input.title,
          author: authorFor(input.isAnonymous),
          isMine: true,
          needs: input.needs,
          barriers: input.barriers ?? [],
          urgency: input.urgency,
          state: 'open',
          isFictional: false,
          answers: 0,
          hasAcceptedAnswer: false,
          startedAt: world.at(),
          lastPostAt: world.at(),
          unread: 0,
          holdsOverruled: channel?.holdsOverruled ?? false,
          canPost: true,
          canAccept: true,
          acceptedPostId: null,
          acceptedPost: null,
          myPseudonym: 'Amber Wren',
          ...freshThread,
        });
        const question = world.put(id, {
          author: authorFor(input.isAnonymous),
          isMine: true,
          isQuestion: true,
          body: input.body,
          state,
          isAccepted: false,
          mentions: (input.mentions ?? []) as never,
          postedAt: world.at(),
        });
        world.keys.set(input.key, { threadId: id, postId: question.id });
        return { threadId: id, postId: question.id, state };
      }),
    answerThread: (input) =>
      world.answer('answerThread', () => {
        world.takeRefusal();
        world.posted.push(input);
        const isHeld = world.threadOf(input.threadId).holdsOverruled && input.kept?.length;
        const state = isHeld ? ('held' as const) : ('visible' as const);
        const made = world.put(input.threadId, {
          author: authorFor(input.isAnonymous),
          isMine: true,
          isQuestion: false,
          body: input.body,
          state,
          isAccepted: false,
          mentions: (input.mentions ?? []) as never,
          postedAt: world.at(),
        });
        return { postId: made.id, number: made.number, state };
      }),
  };
}
