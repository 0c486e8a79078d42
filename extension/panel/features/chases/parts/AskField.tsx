// What to ask of the organisation: words that others read, with services to mention.
import { useRef } from 'react';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { MarkedArea, type MarkedBox, Mentioning, typed } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';

type AskFieldProps = { ground: ChasesGround; ask: MarkedBox; placeholder?: string };

export function AskField({ ground, ask, placeholder }: AskFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <MarkedArea
      marked={ask}
      canKeep
      label={words.make.ask}
      hint={words.make.askHint}
      placeholder={placeholder}
      rows={2}
      charsMax={limits.chaseAskCharsMax}
      inputRef={field}
      below={
        <Mentioning
          findService={ground.writing.findService}
          input={field}
          onWords={(raw) => ask.onBox((now) => typed(now, raw))}
        />
      }
    />
  );
}
