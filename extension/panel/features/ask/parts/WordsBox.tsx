// The box that others will read: stripped on paste and on leaving it, marked while typed. HTML and script stay text,
// because only plain text is ever taken from the clipboard.
import { type FocusEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { Stack, TextArea } from '#extension/kit/index.ts';
import {
  type Box,
  keep,
  left,
  putBack,
  removeOne,
  replace,
  typed,
  unkeep,
} from '#extension/panel/features/ask/draft/box.ts';
import type { Knowledge } from '#extension/panel/features/ask/draft/cleanse.ts';
import { words } from '#extension/panel/features/ask/messages.ts';
import { useHandUp } from '#extension/panel/features/ask/use-hand-up.ts';
import { useFindings, useHints } from '#extension/panel/features/ask/use-judged.ts';
import { useTakingIn } from '#extension/panel/features/ask/use-taking-in.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Hint } from '#shared/stripping/types.ts';
import { Findings, Hints } from './Findings.tsx';
import { TakenOut } from './TakenOut.tsx';

export type WordsBoxProps = {
  box: Box;
  /** `isByEngine`: the words were changed for the person, who should look again. */
  onBox: (step: (box: Box) => Box, isByEngine: boolean, count?: number) => void;
  knowledge: Knowledge;
  area: readonly string[];
  label: string;
  hint?: string;
  placeholder?: string;
  rows?: number;
  charsMax: number;
  error?: string;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
  /** Between the words and what the engine says of them. */
  below?: ReactNode;
};

export function WordsBox(props: WordsBoxProps) {
  const { box, onBox, knowledge, area, charsMax, error, isReadOnly, below, ...field } = props;
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const input = useRef<HTMLTextAreaElement>(null);
  const whenHandIsUp = useHandUp();
  const takingIn = useTakingIn({ onBox, knowledge, isReadOnly });
  const found = useFindings(box, knowledge);
  const hints = useHints(box, area).filter((hint) => !passedOver.includes(hint.why));

  const leave = (event: FocusEvent<HTMLElement>) => {
    // Going to the list under the box is not leaving it: its words are being judged there.
    if (event.currentTarget.contains(event.relatedTarget) || isReadOnly) return;
    const { count } = left(box, knowledge);
    // What is being pressed must not move away under the hand, so the words change when the hand is up.
    if (count > 0) whenHandIsUp(() => onBox((now) => left(now, knowledge).box, true, count));
  };

  const use = (hint: Hint) => onBox((now) => replace(now, hint, hint.generalisation), false);
  return (
    <fieldset onBlur={leave} onPaste={takingIn.onPaste} onDrop={takingIn.onDrop} aria-label={field.label}>
      <Stack gap="snug">
        <TextArea
          {...field}
          inputRef={mergeRefs(input, props.inputRef)}
          value={box.raw}
          onChange={(raw) => onBox((now) => typed(now, raw), false)}
          dir="auto"
          charsMax={charsMax}
          isReadOnly={isReadOnly}
          error={takingIn.isRefused ? words.body.pasteTooLong(limits.selectionCharsMax) : error}
        />
        {below}
        <TakenOut
          box={box}
          onPutBack={(out, reason) => onBox((now) => putBack(now, out, reason), false)}
          onUnkeep={(kept) => onBox((now) => unkeep(now, kept), false)}
        />
        <Findings
          raw={box.raw}
          found={found}
          onRemove={(one) => {
            onBox((now) => removeOne(now, one, found, knowledge), false);
            input.current?.focus();
          }}
          onKeep={(one, reason) => {
            onBox((now) => keep(now, one, reason), false);
            input.current?.focus();
          }}
        />
        <Hints hints={hints} onUse={use} onLeave={(hint) => setPassedOver([...passedOver, hint.why])} />
      </Stack>
    </fieldset>
  );
}

const mergeRefs =
  <Element,>(...refs: (Ref<Element> | undefined)[]) =>
  (element: Element | null) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
    }
  };
