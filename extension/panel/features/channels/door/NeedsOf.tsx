// What the questions of a channel are about: by these the composer proposes where a question goes.
import { useState } from 'react';
import { TagPicker } from '#extension/kit/index.ts';
import { needLabels } from '#extension/panel/features/channels/words-of-lists.ts';
import { limits } from '#shared/basics/limits.ts';
import { needs as all, type Need } from '#shared/basics/lists.ts';
import { words } from './messages.ts';

const said = words.needs;
const most = limits.needsPerChannelMax;

export function NeedsOf({ needs, onChange }: { needs: readonly Need[]; onChange: (needs: Need[]) => void }) {
  // What was chosen before stands first; what is pressed stays where it stands.
  const [first] = useState(needs);
  const isFull = needs.length >= most;
  return (
    <TagPicker
      label={said.label}
      hint={isFull ? said.tooMany(most) : said.hint}
      choices={[...first, ...all.filter((need) => !first.includes(need))].map((id) => ({
        id,
        label: needLabels[id],
        isDisabled: isFull && !needs.includes(id),
      }))}
      value={[...needs]}
      onChange={(value) => onChange(value.slice(0, most) as Need[])}
      shownFirst={8}
      moreWords={said.more}
    />
  );
}
