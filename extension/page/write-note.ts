// Writes a note at the caret of the field that has the focus, as if it were typed: the page's own events fire and its undo takes it
// back. Never over what stands there, never more than the field takes, never a key that submits. It answers with what kind
// of field it was and nothing that stands in the page.
import type { Wrote } from '#extension/bridge/page-door.ts';
import { focusedPlace } from './documents.ts';

type Line = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of one-line fields that take words. */
const lineTypes = ['text', 'search'];

export function writeNote(from: Window, note: string): Wrote {
  const { document, element, isForeign } = focusedPlace(from.document);
  if (isForeign) return { status: 'blocked' };
  if (isLine(element)) return writeLine(document, element, note);
  const editor = editorOf(document, element);
  return editor ? writeEditor(document, editor, note) : { status: 'no-field' };
}

// By name and not by `instanceof`: a field of another frame is made by another window.
const isLine = (element: Element | null): element is Line =>
  element?.localName === 'textarea' ||
  // The kind the browser made of it: what it does not know is text.
  (element?.localName === 'input' && lineTypes.includes((element as HTMLInputElement).type));

function writeLine(document: Document, field: Line, note: string): Wrote {
  const isOneLine = field.localName === 'input';
  if (field.readOnly || field.disabled) return { status: 'read-only' };
  const text = isOneLine ? note.replace(/\s*\n+\s*/g, ' ').trim() : note;
  const before = field.value;
  const room = field.maxLength < 0 ? Number.POSITIVE_INFINITY : field.maxLength - before.length;
  if (text.length > room) return { status: 'too-long', room: Math.max(0, room) };
  // What is selected there stays: the note stands behind it.
  const at = field.selectionEnd ?? before.length;
  field.setSelectionRange(at, at);
  const expected = before.slice(0, at) + text + before.slice(at);
  if (!document.execCommand('insertText', false, text) || field.value === before) {
    field.setRangeText(text, at, at, 'end');
    const how = { bubbles: true, composed: true, inputType: 'insertText', data: text };
    field.dispatchEvent(new InputEvent('input', how));
  }
  // A page that puts its own value back has refused.
  if (field.value !== expected) return { status: 'read-only' };
  return { status: 'written', into: isOneLine ? 'line' : 'box' };
}

function editorOf(document: Document, element: Element | null): HTMLElement | null {
  // Older editors make a whole frame editable.
  if (document.designMode === 'on') return document.body;
  for (let at = element; at; at = at.parentElement)
    if ((at as HTMLElement).isContentEditable && !(at.parentElement?.isContentEditable ?? false))
      return at as HTMLElement;
  return null;
}

function writeEditor(document: Document, editor: HTMLElement, note: string): Wrote {
  const selection =
    (editor.getRootNode() as Document & { getSelection?: () => Selection | null }).getSelection?.() ??
    document.getSelection();
  if (!selection) return { status: 'no-field' };
  if (selection.rangeCount > 0 && editor.contains(selection.focusNode)) selection.collapseToEnd();
  else {
    selection.selectAllChildren(editor);
    selection.collapseToEnd();
  }
  const before = editor.textContent?.length ?? 0;
  document.execCommand('insertText', false, note);
  const grown = (editor.textContent?.length ?? 0) - before;
  return grown > 0 ? { status: 'written', into: 'editor' } : { status: 'read-only' };
}
