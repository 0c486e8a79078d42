// How the words were understood, in a sentence each: what was guessed, what was left out, where one looks.
import { Caption, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { Heard as HeardWords } from '#shared/contract/directory.ts';

const said = words.heard;

export function Heard({
  heard,
  needLabels,
}: {
  heard: HeardWords;
  needLabels: Readonly<Record<Need, string>>;
}) {
  const { guesses, leftOut, needs, area, place } = heard;
  const lines = [
    ...guesses.map(({ typed, meant, kind }) => said[kind === 'spelling' ? 'spelt' : 'too'](typed, meant)),
    leftOut.length > 0 && said.leftOut(leftOut),
    needs.length > 0 && said.needs(needs.map((id) => needLabels[id])),
    [area && said.area(area.name), place && said.place(place)].filter(Boolean).join(' '),
  ].filter((line): line is string => Boolean(line));
  if (lines.length === 0) return null;
  return (
    <Stack gap="none">
      {lines.map((line) => (
        <Caption key={line}>{line}</Caption>
      ))}
    </Stack>
  );
}
