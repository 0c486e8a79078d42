// When a service is open, in lines that a person reads: `Tuesday and Thursday, 10:00 to 15:30`.
import { dayLabels } from '#extension/panel/features/directory/messages.ts';
import { type Weekday, weekdays } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';

type Time = Service['times'][number];

/** `10:00:00` and `10:00Z` are `10:00`. */
const clock = (at: string | null): string | null => /^\d{1,2}:\d{2}/.exec(at ?? '')?.[0] ?? null;

export function sayTimes(times: readonly Time[]): string[] {
  const days = new Map<string, Weekday[]>();
  const lines: string[] = [];
  for (const { day, opensAt, closesAt, words } of times) {
    const [from, to] = [clock(opensAt), clock(closesAt)];
    const hours = from !== null && to !== null ? `${from} to ${to}` : (from ?? '');
    const key = [hours, words].filter(Boolean).join(', ');
    if (day === null) {
      if (key) lines.push(key);
    } else days.set(key, [...(days.get(key) ?? []), day]);
  }
  const named = [...days].map(([key, on]) => {
    const inOrder = weekdays.filter((day) => on.includes(day)).map((day) => dayLabels[day]);
    const list = inOrder.length > 1 ? `${inOrder.slice(0, -1).join(', ')} and ${inOrder.at(-1)}` : inOrder[0];
    return [list, key].filter(Boolean).join(', ');
  });
  return [...named, ...lines];
}
