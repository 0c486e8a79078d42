// Words that arrive by paste or by dropping are stripped on the way in. Only plain text is ever taken, so HTML and script
// stay text; more than may be taken in one go is refused and nothing changes.
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { limits } from '#shared/basics/limits.ts';
import { type Box, pasting, typed } from './draft/box.ts';
import type { Knowledge } from './draft/cleanse.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export type TakingIn = {
  onBox: (step: (box: Box) => Box, isByEngine: boolean, count?: number) => void;
  knowledge: Knowledge;
  isReadOnly?: boolean;
  isOneLine?: boolean;
};

export function useTakingIn({ onBox, knowledge, isReadOnly, isOneLine }: TakingIn) {
  const [isRefused, setIsRefused] = useState(false);

  const take = (field: Field, arrived: string) => {
    const isTooLong = arrived.length > limits.selectionCharsMax;
    setIsRefused(isTooLong);
    if (isTooLong || arrived === '') return;
    const words = isOneLine ? arrived.replace(/\s*\n\s*/g, ' ').trim() : arrived;
    const { text, count, know } = pasting(words, field.selectionStart ?? field.value.length, knowledge);
    insertAtCaret(field, text, (raw) => onBox((now) => typed(now, raw), false));
    onBox(know, count > 0, count);
  };
  const fieldOf = (target: EventTarget): Field | null =>
    !isReadOnly && (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      ? target
      : null;

  return {
    isRefused,
    onPaste: (event: ClipboardEvent) => {
      const field = fieldOf(event.target);
      if (!field) return;
      event.preventDefault();
      take(field, event.clipboardData.getData('text/plain'));
    },
    onDrop: (event: DragEvent) => {
      const field = fieldOf(event.target);
      if (!field) return;
      event.preventDefault();
      field.focus();
      take(field, event.dataTransfer.getData('text/plain'));
    },
  };
}

/** As if it were typed, so that the browser's own undo takes it back. Where that is refused, the value is set. */
function insertAtCaret(field: Field, text: string, set: (raw: string) => void): void {
  const { selectionStart, selectionEnd, value } = field;
  if (document.execCommand('insertText', false, text)) return;
  set(value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length));
}
