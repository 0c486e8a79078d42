// What can be done to the record, each with its word and its way back. None of it leaves the device.
import { useMemo } from 'react';
import { sayMonth } from '#extension/panel/features/toolkit/days.ts';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import type { RecordKeeper } from './keeper.ts';
import type { Talk, Tally } from './tally.ts';

const said = words.record;

export type RecordDeeds = {
  /** Answers whether it is kept now. */
  add: (talk: Talk) => Promise<boolean>;
  remove: (tally: Tally) => void;
  clear: () => void;
};

export function useDeeds({ toast }: Pick<ToolkitGround, 'toast'>, record: RecordKeeper): RecordDeeds {
  return useMemo(() => {
    const unkept = () => {
      toast({ words: said.unkept, kind: 'warning' });
      return false;
    };
    const tell = (work: Promise<void>, then: () => void) => void work.then(then, unkept);
    const undo = (work: () => Promise<void>) => ({
      label: said.undo,
      onPress: () => tell(work(), () => toast(said.takenBack)),
    });
    return {
      add: (talk) =>
        record.add(talk).then(({ added, fell }) => {
          const sentences = [said.added(sayMonth(added.day)), fell > 0 && said.fell(fell)];
          toast({
            words: sentences.filter(Boolean).join('. '),
            action: undo(() => record.remove(added)),
          });
          return true;
        }, unkept),
      remove: (tally) =>
        tell(record.remove(tally), () =>
          toast({ words: said.deleted, action: undo(() => record.putBack(tally)) }),
        ),
      clear: () => tell(record.clear(), () => toast(said.gone)),
    };
  }, [toast, record]);
}
