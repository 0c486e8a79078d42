// The box in which one searches: what certainly identifies goes on paste and on leaving, as in every box; what it looks for is
// stripped again before it leaves the panel.
import { type ReactNode, useRef } from 'react';
import { Row, SearchField, Stack } from '#extension/kit/index.ts';
import { Beneath, type Marked } from './Beneath.tsx';
import { typed } from './box.ts';
import { useFrame } from './use-frame.ts';

export type MarkedSearchProps = {
  marked: Marked;
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  placeholder?: string;
  clearWords?: string;
  autoFocus?: boolean;
  onSubmit: () => void;
  /** The button that searches. */
  beside?: ReactNode;
};

export function MarkedSearch({ marked, beside, ...field }: MarkedSearchProps) {
  const { box, onBox } = marked;
  const here = useRef<HTMLFieldSetElement>(null);
  const { frame } = useFrame(marked, { isOneLine: true });
  return (
    <fieldset ref={here} {...frame} aria-label={field.label}>
      <Stack gap="snug">
        <Row isOneLine>
          <SearchField {...field} value={box.raw} onChange={(raw) => onBox((now) => typed(now, raw))} />
          {beside}
        </Row>
        <Beneath marked={marked} input={{ current: here.current?.querySelector('input') ?? null }} />
      </Stack>
    </fieldset>
  );
}
