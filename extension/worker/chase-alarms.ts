// Reminders of chases: an alarm asks the API how many are for today and puts the number on the toolbar button. Without a network or
// a session it counts the days it was told last, so that a chase still reminds on its day. It keeps days, and nothing of a case.
import { z } from 'zod';
import { wallDay } from './wall-day.ts';

export const CHASE_ALARM = 'chases-due';
/** Oftener than this no due date changes anything. */
export const CHASE_ALARM_MINUTES = 30;

const duesKey = 'chase-dues';
const rested = z.array(z.iso.date()).max(500);

export type Counts = { today: number; overdue: number; dues: string[] };
export type ChaseGround = {
  /** Null: nobody is signed in, or the API was not reached. */
  count: () => Promise<Counts | null>;
  readDues: (key: string) => Promise<unknown>;
  writeDues: (key: string, dues: string[]) => Promise<void>;
  setBadge: (text: string, title: string) => Promise<void>;
  nowMs: () => number;
};

export async function remindOfChases(ground: ChaseGround): Promise<void> {
  const counts = await ground.count();
  if (counts === null) {
    const dues = rested.safeParse(await ground.readDues(duesKey));
    const today = wallDay(ground.nowMs());
    return show(ground, dues.success ? dues.data.filter((day) => day <= today).length : 0);
  }
  await ground.writeDues(duesKey, counts.dues);
  await show(ground, counts.today + counts.overdue);
}

const shownMax = 99;

function show({ setBadge }: ChaseGround, due: number): Promise<void> {
  if (due === 0) return setBadge('', 'Open Peer Hub');
  const count = due > shownMax ? `${shownMax}+` : String(due);
  return setBadge(count, `Open Peer Hub: ${count} ${due === 1 ? 'chase' : 'chases'} for today`);
}
