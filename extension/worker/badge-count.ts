// The one number on the toolbar button, composed of what the others count: chases for today, and what waits to be read. It is drawn
// anew whenever one of them changes; kept in memory only, because the worker may die between two of them.
import { z } from 'zod';

export type BadgePart = 'chases' | 'nudges';
export type BadgeGround = {
  read: () => Promise<unknown>;
  write: (counts: Record<BadgePart, number>) => Promise<void>;
  draw: (text: string, title: string) => Promise<void>;
};

const kept = z.object({ chases: z.number().int().min(0), nudges: z.number().int().min(0) });
const shownMax = 99;
const short = (count: number): string => (count > shownMax ? `${shownMax}+` : String(count));

export function makeBadge({ read, write, draw }: BadgeGround): {
  show: (part: BadgePart, count: number) => Promise<void>;
} {
  /** One after the other: two that read at the same time would each forget what the other wrote. */
  let last: Promise<void> = Promise.resolve();

  async function put(part: BadgePart, count: number): Promise<void> {
    const before = kept.safeParse(await read());
    const counts = { ...(before.success ? before.data : { chases: 0, nudges: 0 }), [part]: count };
    await write(counts);
    const { chases, nudges } = counts;
    const said = [
      ...(chases > 0 ? [`${short(chases)} ${chases === 1 ? 'chase' : 'chases'} for today`] : []),
      ...(nudges > 0 ? [`${short(nudges)} ${nudges === 1 ? 'thing waits' : 'things wait'} for you`] : []),
    ];
    const sum = chases + nudges;
    await draw(sum === 0 ? '' : short(sum), ['Open Peer Hub', said.join(', ')].filter(Boolean).join(': '));
  }

  return {
    show(part, count) {
      last = last.catch(() => undefined).then(() => put(part, count));
      return last;
    },
  };
}
