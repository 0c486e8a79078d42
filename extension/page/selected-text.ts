// What the person selected in one document, as they see it: line breaks, tabs between table cells, the words of a text box.
// Raw text: it goes to `strip` and nowhere else.
import { composedText } from './composed-text.ts';

/** Looked through for shadow roots; beyond it the browser's own idea of the selection stands. */
const ELEMENTS_MAX = 20_000;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A password is never taken, whatever is selected in it. Other kinds of input have no text range. */
const TEXT_INPUTS = new Set(['text', 'search', 'tel', 'url']);

const isField = (element: Element | null): element is Field =>
  element?.localName === 'textarea' ||
  (element?.localName === 'input' && TEXT_INPUTS.has((element as HTMLInputElement).type));

/** `getSelection()` does not carry the text of a box reliably, so it is cut from the value. */
function fieldText(element: Element | null): string {
  if (!isField(element)) return '';
  return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
}

function openShadowRoots(root: Document | ShadowRoot, left = { elements: ELEMENTS_MAX }): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const walker = root.ownerDocument
    ? root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
    : (root as Document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() && left.elements-- > 0) {
    const shadow = (walker.currentNode as Element).shadowRoot;
    if (shadow) roots.push(shadow, ...openShadowRoots(shadow, left));
  }
  return roots;
}

type Composing = Selection & { getComposedRanges?(how: { shadowRoots: ShadowRoot[] }): StaticRange[] };

/**
 * Where shadow roots take part, `toString()` leaves out what the person sees highlighted (tried in Chromium), so the range is walked.
 */
function documentText(here: Document): string {
  const selection: Composing | null = here.getSelection();
  if (!selection || selection.rangeCount === 0) return '';
  const shadowRoots = openShadowRoots(here);
  const [range] = shadowRoots.length > 0 ? (selection.getComposedRanges?.({ shadowRoots }) ?? []) : [];
  const isPlain = !range || !shadowRoots.some((root) => takesPart(root, range));
  return isPlain ? selection.toString() : (composedText(range) ?? selection.toString());
}

function takesPart(root: ShadowRoot, range: StaticRange): boolean {
  if (root.contains(range.startContainer) || root.contains(range.endContainer)) return true;
  // A range from light to light may still run over a host; a host within another root is judged by that root.
  if (root.host.getRootNode() !== root.ownerDocument) return false;
  const live = root.ownerDocument.createRange();
  const outer = (node: Node) => outermostHost(node) ?? node;
  const [from, to] = [outer(range.startContainer), outer(range.endContainer)];
  live.setStart(from, from === range.startContainer ? range.startOffset : 0);
  live.setEnd(to, to === range.endContainer ? range.endOffset : to.childNodes.length);
  return live.intersectsNode(root.host);
}

function outermostHost(node: Node): Element | null {
  let host: Element | null = null;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) host = root.host;
  return host;
}

/** The selection of one document; a text box that has the focus comes first. */
export function selectedText(here: Document, focused: Element | null): string {
  return fieldText(focused) || documentText(here);
}
