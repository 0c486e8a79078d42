// Supervision without a server: two colleagues who wait, an empty rota that one may join, and what this desk asks itself.
import type { SupervisionCalls } from '#extension/panel/features/supervision/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { HeldPost, OwnRequest, QueuedRequest, Standing } from '#shared/contract/supervision.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishSupervision(answer: Answer, nowMs: () => number, isEmpty: boolean): SupervisionCalls {
  const ago = (minutes: number) => new Date(nowMs() - minutes * 60_000).toISOString();
  const id = () => crypto.randomUUID() as QueuedRequest['id'];
  const queue: QueuedRequest[] = isEmpty
    ? []
    : [
        {
          id: id(),
          need: 'suicide-self-harm',
          pathId: 'suicide',
          isUrgent: true,
          state: 'waiting',
          askedAt: ago(17),
          heldBy: null,
          hadWords: true,
          asker: 'Ben Adeyemi',
          organisation: 'Pellhaven PCN',
          area: 'Eastmere',
          isHeldByMe: false,
        },
        {
          id: id(),
          need: 'housing',
          pathId: null,
          isUrgent: false,
          state: 'waiting',
          askedAt: ago(52),
          heldBy: null,
          hadWords: false,
          asker: 'Kofi Danso-Bright',
          organisation: 'Eastmere PCN',
          area: 'Eastmere',
          isHeldByMe: false,
        },
      ];
  const mine: OwnRequest[] = isEmpty
    ? []
    : [
        {
          id: id(),
          need: 'safeguarding-adult',
          pathId: 'adult',
          isUrgent: true,
          state: 'waiting',
          askedAt: ago(21),
          heldBy: null,
          hadWords: true,
          acknowledgedAt: null,
          closedAt: null,
          ended: null,
        },
        {
          id: id(),
          need: 'money-debt',
          pathId: 'debt',
          isUrgent: false,
          state: 'acknowledged',
          askedAt: ago(180),
          heldBy: 'Margaret Okell',
          hadWords: false,
          acknowledgedAt: ago(170),
          closedAt: null,
          ended: null,
        },
      ];
  const standing: Standing = {
    area: 'Eastmere',
    onDuty: [],
    lines: [
      {
        at: 'in-hours',
        name: 'Supervisor on duty',
        phone: '07700 900101',
        hours: 'Monday to Friday, 9am to 5pm',
      },
    ],
  };
  const held: HeldPost[] = isEmpty
    ? []
    : [
        {
          postId: crypto.randomUUID() as HeldPost['postId'],
          heldAt: ago(3),
          channelName: 'Crisis and safeguarding',
          needs: ['suicide-self-harm'],
          author: { kind: 'anonymous', pseudonym: 'Steady Heron' },
          isQuestion: true,
          seenBy: null,
          isSeenByMe: false,
        },
      ];
  const find = (requestId: string): QueuedRequest => {
    const found = queue.find((one) => one.id === requestId);
    if (!found) throw refuse('not-found');
    return found;
  };
  return {
    askSupervision: ({ requestId, need, isUrgent, body }) =>
      answer('askSupervision', () => {
        const request: OwnRequest = {
          id: requestId as OwnRequest['id'],
          need,
          pathId: null,
          isUrgent,
          state: 'waiting',
          askedAt: ago(0),
          heldBy: null,
          hadWords: body !== null,
          acknowledgedAt: null,
          closedAt: null,
          ended: null,
        };
        mine.unshift(request);
        return { request, standing: structuredClone(standing) };
      }),
    listMyRequests: () => answer('listMyRequests', () => ({ items: [...mine], next: null })),
    withdrawRequest: ({ requestId }) =>
      answer('withdrawRequest', () => {
        const own = mine.find((one) => one.id === requestId);
        if (!own) throw refuse('not-found');
        return Object.assign(own, { state: 'closed', ended: 'withdrawn', closedAt: ago(0) });
      }),
    readStanding: () => answer('readStanding', () => structuredClone(standing)),
    listQueue: () => answer('listQueue', () => ({ items: structuredClone(queue), next: null })),
    openRequest: ({ requestId }) =>
      answer('openRequest', () => ({
        ...find(requestId),
        body: 'They spoke of not wanting to wake up.\nI have called 111 with them and stay here.',
      })),
    acknowledgeRequest: ({ requestId }) =>
      answer('acknowledgeRequest', () =>
        structuredClone(
          Object.assign(find(requestId), {
            state: 'acknowledged',
            heldBy: 'Sarah Whitlow',
            isHeldByMe: true,
          }),
        ),
      ),
    closeRequest: ({ requestId }) =>
      answer('closeRequest', () => {
        queue.splice(queue.indexOf(find(requestId)), 1);
        return { id: requestId as QueuedRequest['id'], state: 'closed' as const };
      }),
    readHeld: () =>
      answer('readHeld', () => ({
        told: 0,
        seenBy: null,
        standing: structuredClone(standing),
        lines: [
          {
            role: 'safeguarding-adult' as const,
            at: 'out-of-hours' as const,
            name: 'Emergency duty team (adults)',
            phone: '01632 960103',
            hours: 'All other times',
          },
        ],
      })),
    listHeld: () => answer('listHeld', () => ({ items: structuredClone(held) })),
    openHeld: () =>
      answer('openHeld', () => ({
        title: 'Tonight',
        body: 'They say that it ends tonight. Whom do I ring first?',
      })),
    takeHeld: ({ postId }) =>
      answer('takeHeld', () => {
        const one = held.find((post) => post.postId === postId);
        if (!one) throw refuse('not-found');
        Object.assign(one, { seenBy: 'Sarah Whitlow', isSeenByMe: true });
        return {};
      }),
    takeDuty: ({ hours }) =>
      answer('takeDuty', () => {
        standing.onDuty = [{ name: 'Sarah Whitlow', until: ago(-hours * 60), isMe: true }];
        return structuredClone(standing);
      }),
    leaveDuty: () =>
      answer('leaveDuty', () => {
        standing.onDuty = [];
        return structuredClone(standing);
      }),
  };
}
