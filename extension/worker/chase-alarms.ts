// Reminders of chases: an alarm asks the API how many are for today and hands the number to the badge. Where the API is not
// reached it counts the days it was told last, so that a chase still reminds on its day. It keeps days, and nothing of a case; and
// nobody's number outlives their session, because the next person at a shared computer sees the same button.
import { z } from 'zod';
import { wallDay } from './wall-day.ts';

export const CHASE_ALARM = 'chases-due';
/** Oftener than this no due date changes anything. */
export const CHASE_ALARM_MINUTES = 30;

const duesKey = 'chase-dues';
const kept = z.array(z.iso.date()).max(500);

export type Counts = { today: number; overdue: number; dues: string[] };
export type Told = { kind: 'counted'; counts: Counts } | { kind: 'unreached' } | { kind: 'signed-out' };
export type ChaseGround = {
  count: () => Promise<Told>;
  readDues: (key: string) => Promise<unknown>;
  /** Null takes them away. */
  writeDues: (key: string, dues: string[] | null) => Promise<void>;
  showCount: (due: number) => Promise<void>;
  nowMs: () => number;
};

export type Reminders = {
  remind: () => Promise<void>;
  /** Signed out or locked: at once, whatever is still being asked. */
  forget: () => Promise<void>;
};

export function makeReminders(ground: ChaseGround): Reminders {
  /** Grows with each look: what an older one brings back is not shown any more. */
  let turn = 0;

  async function forget(): Promise<void> {
    turn += 1;
    await Promise.all([ground.writeDues(duesKey, null), ground.showCount(0)]);
  }

  return {
    forget,
    async remind() {
      turn += 1;
      const mine = turn;
      const told = await ground.count();
      if (mine !== turn) return;
      if (told.kind === 'signed-out') return forget();
      if (told.kind === 'counted') {
        const { today, overdue, dues } = told.counts;
        await ground.writeDues(duesKey, dues);
        return ground.showCount(today + overdue);
      }
      const dues = kept.safeParse(await ground.readDues(duesKey));
      const today = wallDay(ground.nowMs());
      const due = dues.success ? dues.data.filter((day) => day <= today).length : 0;
      if (mine === turn) await ground.showCount(due);
    },
  };
}
