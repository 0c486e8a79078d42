// "Something was missed": what is selected in the box is taken out, and its kind and shape are told; the words are not.
import { type RefObject, useState } from 'react';
import { Button, Caption, Row, Stack } from '#extension/kit/index.ts';
import { type MissedKind, missedKinds } from '#shared/contract/stripping.ts';
import { missedLabels, words } from './messages.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export type MissedProps = {
  input: RefObject<Field | null>;
  /** Takes the span out and answers whether it was noted. */
  onMissed: (span: { start: number; end: number }, kind: MissedKind) => Promise<boolean>;
};

type Said = 'how' | 'select' | 'noted' | 'unnoted';

export function Missed({ input, onMissed }: MissedProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const isOpen = said === 'how' || said === 'select';
  const choose = async (kind: MissedKind) => {
    const field = input.current;
    const { selectionStart: start, selectionEnd: end } = field ?? { selectionStart: 0, selectionEnd: 0 };
    if (start === null || end === null || !/[\p{L}\p{N}]/u.test(field?.value.slice(start, end) ?? ''))
      return setSaid('select');
    const isNoted = await onMissed({ start, end }, kind);
    setSaid(isNoted ? 'noted' : 'unnoted');
    field?.focus();
  };
  return (
    <Stack gap="tight">
      <Row gap="snug">
        <Button
          size="small"
          kind="quiet"
          aria-expanded={isOpen}
          onPress={() => setSaid(isOpen ? null : 'how')}
        >
          {words.missed.ask}
        </Button>
      </Row>
      <div role="status">{said && <Caption>{words.missed[said]}</Caption>}</div>
      {isOpen && (
        <Row gap="snug">
          {missedKinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-label={`${words.missed.label}: ${missedLabels[kind]}`}
              onPress={() => void choose(kind)}
            >
              {missedLabels[kind]}
            </Button>
          ))}
        </Row>
      )}
    </Stack>
  );
}
