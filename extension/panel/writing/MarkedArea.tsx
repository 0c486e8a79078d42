// The box of many lines that others will read: stripped on paste and on leaving it, marked while typed. HTML and script
// stay text, because only plain text is ever taken from the clipboard.
import { type ReactNode, type Ref, useRef } from 'react';
import { Stack, TextArea } from '#extension/kit/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { Beneath, type Marking } from './Beneath.tsx';
import { typed } from './box.ts';
import { words } from './messages.ts';
import { useFrame } from './use-frame.ts';

export type MarkedAreaProps = Marking & {
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

export function MarkedArea(props: MarkedAreaProps) {
  const { marked, canKeep, error, below, isReadOnly, inputRef, ...field } = props;
  const { box, onBox } = marked;
  const input = useRef<HTMLTextAreaElement>(null);
  const { frame, isRefused } = useFrame(marked, { isReadOnly });
  return (
    <fieldset {...frame} aria-label={field.label}>
      <Stack gap="snug">
        <TextArea
          {...field}
          inputRef={mergeRefs(input, inputRef)}
          value={box.raw}
          onChange={(raw) => onBox((now) => typed(now, raw))}
          dir="auto"
          isReadOnly={isReadOnly}
          error={isRefused ? words.pasteTooLong(limits.selectionCharsMax) : error}
        />
        {below}
        <Beneath marked={marked} canKeep={canKeep} input={input} canReport={!isReadOnly} />
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
