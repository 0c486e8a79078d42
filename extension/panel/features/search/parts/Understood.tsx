// How the words were understood, a sentence each: what was guessed, what else was searched for, what was left out.
import { Caption, Notice, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/search/messages.ts';
import type { FindAnswer } from '#shared/contract/search.ts';

/** More other ways to say it than these are not read. */
const meaningsMax = 3;

export function Understood({ answer }: { answer: FindAnswer }) {
  const lines = [
    ...answer.corrections.map(({ typed, searched }) => words.searchedFor(typed, searched.join('”, “'))),
    ...searchedToo(answer.meanings.slice(0, meaningsMax)),
  ];
  return (
    <Stack gap="tight">
      {answer.removed.length > 0 && <Notice kind="info">{words.removed}</Notice>}
      {answer.isGuess && answer.items.length > 0 && <Notice kind="info">{words.guess}</Notice>}
      {lines.map((line) => (
        <Caption key={line}>{line}</Caption>
      ))}
    </Stack>
  );
}

/** One line for each word that was typed: the results are what one looks for. */
function searchedToo(meanings: FindAnswer['meanings']): string[] {
  const of = new Map<string, string[]>();
  for (const { typed, searched } of meanings) of.set(typed, [...(of.get(typed) ?? []), searched]);
  return [...of].map(([typed, searched]) => words.searchedToo(typed, searched));
}
