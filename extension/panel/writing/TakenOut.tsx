// Chips of what was taken out: kinds and counts, never the value. A merely suspected word can be put back with a reason
// while the panel remembers it; a kept one can be given up.
import { useState } from 'react';
import { Caption, ChipList, Row, Stack } from '#extension/kit/index.ts';
import type { KeepReason } from '#shared/basics/lists.ts';
import type { Kind } from '#shared/stripping/index.ts';
import type { Box } from './box.ts';
import { countKinds, type TakenOut as Out } from './cleanse.ts';
import { Reasons, Wrong } from './Findings.tsx';
import type { Kept } from './marks.ts';
import { keepLabels, kindLabels, words } from './messages.ts';
import type { Told } from './reports.ts';

export type TakenOutProps = {
  box: Box;
  /** Left out where nothing suspected may come back. */
  onPutBack?: (out: Out, reason: KeepReason) => void;
  onUnkeep: (kept: Kept) => void;
  /** What went identified nobody: answers whether it was noted. */
  onWrong: (told: Told) => Promise<boolean>;
};

/** Of one kind: whoever took out more labels than these says it of some. */
const toldMax = 8;

export function TakenOut({ box, onPutBack, onUnkeep, onWrong }: TakenOutProps) {
  const [chosen, setChosen] = useState<Out | null>(null);
  const [doubted, setDoubted] = useState<Kind | null>(null);
  const counted = countKinds(box.raw, box.labels);
  if (counted.length + box.takenOut.length + box.kept.length === 0) return null;
  const told = (kind: Kind): (Told & { label: string })[] =>
    box.labels.flatMap(({ label, shape, ...one }) =>
      one.kind === kind && shape && box.raw.includes(label) ? [{ kind, label, shape }] : [],
    );
  const wrong = doubted === null ? [] : told(doubted).slice(-toldMax);
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
            onPress: told(kind).length > 0 ? () => setDoubted(kind === doubted ? null : kind) : undefined,
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
      {wrong.length > 0 && (
        <Stack gap="tight">
          <Caption>{words.removed.wrong}</Caption>
          <Row gap="snug">
            {wrong.map(({ label, ...one }) => (
              <Wrong
                key={`${one.kind} ${label}`}
                kind={one.kind}
                // Two names are two labels: it is said of the one that is meant.
                label={wrong.length > 1 ? label : undefined}
                onWrong={() => onWrong(one)}
              />
            ))}
          </Row>
        </Stack>
      )}
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
