// Words that arrive by paste or by dropping are stripped on the way in. Only plain text is ever taken, so HTML and script
// stay text; more than may be taken in one go is refused and nothing changes.
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { limits } from '#shared/basics/limits.ts';
import type { Kind } from '#shared/stripping/index.ts';
import { type Box, pasting, typed } from './box.ts';
import type { Knowledge } from './cleanse.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A step of the box. `kinds`: what the engine took out with it, which the person should hear of and look at again. */
export type OnBox = (step: (box: Box) => Box, kinds?: readonly Kind[]) => void;

export type TakingIn = {
  onBox: OnBox;
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
    const { value, selectionStart, selectionEnd } = field;
    const at = selectionStart ?? value.length;
    const stays = value.slice(0, at) + value.slice(selectionEnd ?? at);
    const { text, kinds, know } = pasting(words, at, knowledge, stays);
    insertAtCaret(field, text, (raw) => onBox((now) => typed(now, raw)));
    onBox(know, kinds);
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
export function insertAtCaret(field: Field, text: string, set: (raw: string) => void): void {
  const { selectionStart, selectionEnd, value } = field;
  if (document.execCommand('insertText', false, text)) return;
  set(value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length));
}
