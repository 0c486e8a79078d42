// The record while its screen stands: opened when it comes, and read again when one comes back to it, because another panel may have
// added to it.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { makeRecord, type RecordKeeper } from './keeper.ts';
import type { Tally } from './tally.ts';

type Opened = { record: RecordKeeper; tallies: readonly Tally[] | null; isUnread: boolean };

export function useRecord({ storage, lock }: ToolkitGround, owner: string | null): Opened {
  const record = useMemo(() => makeRecord({ storage, lock, owner }), [storage, lock, owner]);
  const tallies = useStore(record.store, (all) => all.tallies);
  const [isUnread, setIsUnread] = useState(false);
  // The device is outside, and so is another panel.
  useEffect(() => {
    const load = () =>
      void record.load().then(
        () => setIsUnread(false),
        () => setIsUnread(true),
      );
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [record]);
  return { record, tallies, isUnread };
}
