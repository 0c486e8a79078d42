// What waits to be read: an alarm asks the API how much, puts the number on the badge, and has the system say so once, where somebody
// asked for that. What is said is a kind, never a word of what waits; whoever signs out takes the number and the notice along.
import { z } from 'zod';
import type { NudgeKind } from '#shared/basics/nudge-lists.ts';
import type { WaitingNudge } from '#shared/contract/nudges.ts';

export const NUDGE_ALARM = 'nudges';
export const NUDGE_ALARM_MINUTES = 5;

const toldKey = 'nudges-told';
const toldMax = 300;
const kept = z.array(z.string()).max(toldMax);

export type Looked =
  | { kind: 'looked'; waiting: number; fresh: WaitingNudge[] }
  | { kind: 'unreached' }
  | { kind: 'signed-out' };

export type NudgeGround = {
  look: () => Promise<Looked>;
  readTold: (key: string) => Promise<unknown>;
  /** Null takes them away. */
  writeTold: (key: string, ids: string[] | null) => Promise<void>;
  showCount: (count: number) => Promise<void>;
  /** One notice at a time: a newer one takes the place of the one before. */
  notify: (words: string, place: string) => Promise<void>;
  takeNoticeAway: () => Promise<void>;
};

const sentences: Record<NudgeKind, string> = {
  answer: 'An answer is waiting',
  mention: 'Somebody mentioned you or something you wrote',
  fits: 'A question fits you',
  chase: 'A chase is due',
  decision: 'A moderator has decided',
  invitation: 'You are asked into a channel, or to look after one',
  talk: 'A private talk has something new',
  supervision: 'A colleague waits for a supervisor',
};
/** The one kind that leads to two places. */
const sayOf = ({ kind, place }: WaitingNudge): string =>
  place === 'supervision' ? 'A supervisor has your request' : sentences[kind];

export function makeNudging(ground: NudgeGround): { look: () => Promise<void>; forget: () => Promise<void> } {
  /** Grows with each look: what an older one brings back is not shown any more. */
  let turn = 0;

  async function forget(): Promise<void> {
    turn += 1;
    await Promise.all([ground.writeTold(toldKey, null), ground.showCount(0), ground.takeNoticeAway()]);
  }

  async function tell(fresh: readonly WaitingNudge[]): Promise<void> {
    const before = kept.safeParse(await ground.readTold(toldKey));
    const told = before.success ? before.data : [];
    const news = fresh.filter(({ id }) => !told.includes(id));
    const [first] = news;
    if (first === undefined) return;
    // Written first: a notice that is lost is better than one that comes every five minutes.
    await ground.writeTold(toldKey, [...told, ...news.map(({ id }) => id)].slice(-toldMax));
    const places = new Set(news.map(({ place }) => place));
    await ground.notify(
      places.size === 1 ? sayOf(first) : `${places.size} things wait for you`,
      places.size === 1 ? first.place : 'home',
    );
  }

  return {
    forget,
    async look() {
      turn += 1;
      const mine = turn;
      const looked = await ground.look();
      if (mine !== turn) return;
      if (looked.kind === 'signed-out') return forget();
      // What was counted last stands until somebody can count again.
      if (looked.kind === 'unreached') return;
      await ground.showCount(looked.waiting);
      await tell(looked.fresh);
    },
  };
}
