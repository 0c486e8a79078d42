// Whether words that are being typed speak of danger now, a moment after the last key. Nothing leaves the device.
import { useMemo } from 'react';
import { useSettled } from '#extension/panel/writing/index.ts';
import { findDanger } from '#shared/next-steps/danger.ts';

export function useDanger(raw: string) {
  const settled = useSettled(raw);
  return useMemo(() => findDanger(settled).map((found) => found.kind), [settled]);
}
