// Chips of what was taken out: kinds and counts, never the value. A merely suspected word can be put back with a reason
// while the panel remembers it; a kept one can be given up.
import { useState } from 'react';
import { Caption, ChipList, Stack } from '#extension/kit/index.ts';
import type { KeepReason } from '#shared/basics/lists.ts';
import type { Box } from './box.ts';
import { countKinds, type TakenOut as Out } from './cleanse.ts';
import { Reasons } from './Findings.tsx';
import type { Kept } from './marks.ts';
import { keepLabels, kindLabels, words } from './messages.ts';

export type TakenOutProps = {
  box: Box;
  /** Left out where nothing suspected may come back. */
  onPutBack?: (out: Out, reason: KeepReason) => void;
  onUnkeep: (kept: Kept) => void;
};

export function TakenOut({ box, onPutBack, onUnkeep }: TakenOutProps) {
  const [chosen, setChosen] = useState<Out | null>(null);
  const counted = countKinds(box.raw, box.labels);
  if (counted.length + box.takenOut.length + box.kept.length === 0) return null;
  const stands = chosen !== null && box.takenOut.includes(chosen);
  return (
    <Stack gap="snug">
      <ChipList
        label={words.removed.label}
        chips={[
          ...counted.map(({ kind, count }) => ({
            id: kind,
            kind: 'removed' as const,
            count,
            children: kindLabels[kind],
          })),
          ...(onPutBack ? box.takenOut : []).map((out) => ({
            id: `out ${out.start}`,
            kind: 'suspected' as const,
            onPress: () => setChosen(out === chosen ? null : out),
            children: words.removed.only(out.label),
          })),
          ...box.kept.map((kept) => ({
            id: `kept ${kept.start}`,
            kind: 'kept' as const,
            onRemove: () => onUnkeep(kept),
            removeWords: words.removed.unkeep,
            children: words.removed.kept(kindLabels[kept.kind], keepLabels[kept.reason]),
          })),
        ]}
      />
      {stands && (
        <Stack gap="tight">
          <Caption>{words.removed.putBack}</Caption>
          <Reasons
            onChoose={(reason) => {
              onPutBack?.(chosen, reason);
              setChosen(null);
            }}
          />
        </Stack>
      )}
    </Stack>
  );
}
