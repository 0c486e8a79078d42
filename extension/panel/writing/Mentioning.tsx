// Mentions a service, and where one speaks to colleagues a person, in words that are being written: by the button, or by "@" at the beginning of a word. Its public name is put at the
// caret, so that the words say it to everybody; what else a mention means is the affair of whoever asked for it.
import { type RefObject, useEffect, useState } from 'react';
import { Button, Row } from '#extension/kit/index.ts';
import type { Findable, FindPeople, Nameable, WritingGround } from './ground.ts';
import { words } from './messages.ts';
import { insertAtCaret } from './use-taking-in.ts';

export type MentioningProps = {
  findService: WritingGround['findService'];
  input: RefObject<HTMLTextAreaElement | null>;
  /** All the words, where the browser does not insert by itself. */
  onWords: (words: string) => void;
  onMention?: ((service: Findable) => void) | undefined;
  /** Whom these words may mention; left out where they are no colleague's to read. */
  people?: FindPeople | undefined;
  onPerson?: ((person: Nameable) => void) | undefined;
  /** What is put in; the name alone when left out. */
  say?: (service: Findable) => string;
  isReadOnly?: boolean;
};

/** Where the name goes, and what goes there when nothing is picked after all. */
type Place = { start: number; end: number; instead: string };

export function Mentioning(props: MentioningProps) {
  const { findService, input, onWords, onMention, people, onPerson, isReadOnly } = props;
  const { say = ({ name }) => name } = props;
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
    if (text !== '') insertAtCaret(field, text, onWords);
  };
  if (isReadOnly) return null;
  if (place) {
    const putName = (name: string) => {
      const after = input.current?.value[place.end];
      put(after === undefined || !/[\s.,;:!?)]/.test(after) ? `${name} ` : name);
    };
    const pickPerson = (person: Nameable) => {
      onPerson?.(person);
      putName(person.name);
    };
    return findService(
      (service) => {
        onMention?.(service);
        putName(say(service));
      },
      () => put(place.instead),
      people && { ...people, onPick: pickPerson },
    );
  }
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
        {people ? words.mentionAnybody : words.mention}
      </Button>
    </Row>
  );
}
