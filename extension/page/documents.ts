// The documents that this script may look into: its own frame, its same-origin parents and frames. Bounded, and a foreign one is no error.

/** Clinical frames nest two or three deep; more than this is an advertisement or an attack. */
const DOCUMENTS_MAX = 20;

/** `null` where the frame belongs to another origin. */
export function documentOf(frame: Window): Document | null {
  try {
    return frame.document;
  } catch {
    return null;
  }
}

/** The highest document of this origin, then those below it, outermost first: a banner usually stands at the top. */
export function reachableDocuments(from: Window): Document[] {
  let top = from;
  while (top.parent !== top && documentOf(top.parent)) top = top.parent;
  const found: Document[] = [];
  const queue: Window[] = [top];
  for (let next = queue.shift(); next && found.length < DOCUMENTS_MAX; next = queue.shift()) {
    const here = documentOf(next);
    if (!here) continue;
    found.push(here);
    for (let i = 0; i < Math.min(next.length, DOCUMENTS_MAX); i++) {
      const child = next[i];
      if (child) queue.push(child);
    }
  }
  return found;
}

const isFrame = (element: Element | null): element is HTMLIFrameElement =>
  element?.localName === 'iframe' || element?.localName === 'frame';

export type Focus = {
  document: Document;
  /** The focused element itself, however deep in shadow roots. */
  element: Element | null;
  /** The focus is in a frame we cannot look into. */
  isForeign: boolean;
};

/** Follows the focus down through open shadow roots and frames of this origin. */
export function focusedPlace(from: Document): Focus {
  let element = from.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!isFrame(element)) return { document: from, element, isForeign: false };
  const inside = element.contentWindow ? documentOf(element.contentWindow) : null;
  return inside ? focusedPlace(inside) : { document: from, element, isForeign: true };
}
