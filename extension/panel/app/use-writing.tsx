// What every box of words stands on, made once: the list of names, what stripping keeps, the day, and where reports go.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { FindService } from '#extension/panel/features/directory/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';

export function useWriting(
  ports: Ports,
  { besides, failed, names, directory, rests }: House,
  area: string | null,
): WritingGround {
  const keep = useStore(directory.keep.store);
  return useMemo(() => {
    const knowledge = { keep, today: isoDay(ports.clock.nowMs()) };
    const beside = {
      person: besides.person,
      look: () => void ports.readRecordBeside().then(besides.look, failed),
    };
    return {
      names,
      beside,
      rests,
      knowledge,
      findService: (onPick, onEscape, people) => (
        <FindService
          ground={{ calls: ports.calls, writing: { names, knowledge, beside } }}
          people={people}
          onPick={onPick}
          onEscape={onEscape}
        />
      ),
      area: area ? [area] : [],
      report: (said) =>
        ports.calls.reportWord(said).then(
          () => true,
          () => false,
        ),
    };
  }, [ports, besides, failed, names, rests, keep, area]);
}

const isoDay = (ms: number): string => {
  const day = new Date(ms);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};
