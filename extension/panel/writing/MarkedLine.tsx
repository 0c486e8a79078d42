// The box of one line that others will read: a title, a public name, a few words. Stripped and marked like every box.
import { useRef } from 'react';
import { Stack, TextField } from '#extension/kit/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { Beneath, type Marking } from './Beneath.tsx';
import { typed } from './box.ts';
import { words } from './messages.ts';
import { useFrame } from './use-frame.ts';

export type MarkedLineProps = Marking & {
  label: string;
  hint?: string;
  placeholder?: string;
  charsMax?: number;
  error?: string;
  isReadOnly?: boolean;
};

export function MarkedLine({ marked, canKeep, isReadOnly, error, ...field }: MarkedLineProps) {
  const { box, onBox } = marked;
  const input = useRef<HTMLInputElement>(null);
  const { frame, isRefused } = useFrame(marked, { isReadOnly, isOneLine: true });
  return (
    <fieldset {...frame} aria-label={field.label}>
      <Stack gap="snug">
        <TextField
          {...field}
          inputRef={input}
          value={box.raw}
          onChange={(raw) => onBox((now) => typed(now, raw))}
          isReadOnly={isReadOnly}
          dir="auto"
          error={isRefused ? words.pasteTooLong(limits.selectionCharsMax) : error}
        />
        <Beneath marked={marked} canKeep={canKeep} input={input} />
      </Stack>
    </fieldset>
  );
}
