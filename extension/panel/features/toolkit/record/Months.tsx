// Change over time: one kind of conversation, month by month.
import { useState } from 'react';
import { Heading, Select, Stack } from '#extension/kit/index.ts';
import { BarTable } from '#extension/kit/late.ts';
import { sayMonthShort } from '#extension/panel/features/toolkit/days.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { type CountKind, countByMonth, countKinds } from './months.ts';
import type { Tally } from './tally.ts';
import { countLabel } from './words.ts';

const said = words.record;

export function Months({ tallies, today }: { tallies: readonly Tally[]; today: string }) {
  const [kind, setKind] = useState<CountKind>('all');
  return (
    <Stack as="section" gap="snug" aria-labelledby="months">
      <Heading level={2} size="small" id="months">
        {said.months}
      </Heading>
      <Select
        label={said.count}
        value={kind}
        onChange={(value) => setKind(value as CountKind)}
        choices={countKinds.map((id) => ({ id, label: countLabel(id) }))}
      />
      <BarTable
        caption={countLabel(kind)}
        columns={[said.month, said.conversations]}
        rows={countByMonth(tallies, today, kind).map(({ month, count }) => ({
          id: month,
          label: sayMonthShort(month),
          count,
        }))}
      />
    </Stack>
  );
}
