// Mentions a service in the words: by the button or by "@" at the beginning of a word. Its public name is put at the caret; which service it
// is, the draft remembers.
import { type RefObject, useEffect, useState } from 'react';
import { Button, Row } from '#extension/kit/index.ts';
import type { Mentioned } from '#extension/panel/features/ask/draft/mentions.ts';
import type { AskGround } from '#extension/panel/features/ask/ground.ts';
import { words } from '#extension/panel/features/ask/messages.ts';
import { type OnBox, putAtCaret } from '#extension/panel/writing/index.ts';

export type MentioningProps = {
  ground: AskGround;
  input: RefObject<HTMLTextAreaElement | null>;
  onBox: OnBox;
  onMention: (service: Mentioned) => void;
  isReadOnly: boolean;
};

/** Where the name goes, and what goes there when nothing is picked after all. */
type Place = { start: number; end: number; instead: string };

export function Mentioning({ ground, input, onBox, onMention, isReadOnly }: MentioningProps) {
  const [place, setPlace] = useState<Place | null>(null);
  // The keyboard is outside. An address of the net has a letter before its sign, so it opens nothing.
  useEffect(() => {
    const field = input.current;
    if (!field || isReadOnly) return;
    const listen = (event: KeyboardEvent) => {
      const { selectionStart: start, selectionEnd: end, value } = field;
      const isAtWord = start === 0 || /[\s(]/.test(value[start - 1] ?? '');
      if (event.key !== '@' || event.isComposing || event.ctrlKey || event.metaKey || !isAtWord) return;
      event.preventDefault();
      setPlace({ start, end, instead: '@' });
    };
    field.addEventListener('keydown', listen);
    return () => field.removeEventListener('keydown', listen);
  }, [input, isReadOnly]);

  const put = (text: string) => {
    const field = input.current;
    if (!field || !place) return;
    setPlace(null);
    field.focus();
    field.setSelectionRange(place.start, place.end);
    if (text !== '') putAtCaret(field, text, onBox);
  };
  if (isReadOnly) return null;
  if (place)
    return ground.findService(
      (service) => {
        onMention(service);
        const after = input.current?.value[place.end];
        put(after === undefined || !/[\s.,;:!?)]/.test(after) ? `${service.name} ` : service.name);
      },
      () => put(place.instead),
    );
  return (
    <Row>
      <Button
        size="small"
        kind="quiet"
        icon="pin"
        onPress={() => {
          const { selectionStart = 0, selectionEnd = 0 } = input.current ?? {};
          setPlace({ start: selectionStart, end: selectionEnd, instead: '' });
        }}
      >
        {words.mention}
      </Button>
    </Row>
  );
}
