// Since when: a year, since an appraisal, or all of it. The same on every screen of recognition, for it is chosen once.
import { useStore } from 'zustand';
import { Select, Stack, Text, TextField } from '#extension/kit/index.ts';
import type { RecognitionGround } from '#extension/panel/features/recognition/ground.ts';
import { words } from '#extension/panel/features/recognition/messages.ts';
import { fromOf, type PeriodKind, periods } from '#extension/panel/features/recognition/period.ts';

const said = words.period;

/** The day from which it counts; undefined while none is chosen. */
export function useFrom({ period, nowMs }: RecognitionGround): string | null | undefined {
  return fromOf(
    useStore(period.store, (all) => all),
    nowMs(),
  );
}

export function PeriodChoice({ ground }: { ground: RecognitionGround }) {
  const { kind, day } = useStore(ground.period.store, (all) => all);
  const from = useFrom(ground);
  return (
    <Stack gap="snug">
      <Select
        label={said.label}
        value={kind}
        onChange={(next) => ground.period.set({ kind: next as PeriodKind })}
        choices={periods.map((id) => ({ id, label: said[id] }))}
      />
      {kind === 'since' && (
        <TextField
          label={said.day}
          hint={said.dayHint}
          type="date"
          value={day}
          onChange={(next) => ground.period.set({ day: next })}
          error={day !== '' && from === undefined ? said.badDay : undefined}
        />
      )}
      {kind === 'since' && day === '' && <Text>{said.chooseDay}</Text>}
    </Stack>
  );
}
