// A document as lines of visible words, in order, for the banner to be looked for in. Bounded, so that no page can make a click slow:
// a page too large to read whole is read at its head, at its tail and where it says that a patient is.

export type Line = { text: string; block: Element };

const ELEMENTS_MAX = 12_000;
const HEAD_ELEMENTS = 5_000;
const TAIL_ELEMENTS = 2_000;
const MARKED_MAX = 40;
const MARKED_ELEMENTS = 300;
/** Of one piece of text: a banner's parts are short, and a pasted record in a `pre` says who it is at its head. */
const PIECE_CHARS_MAX = 2_000;
const CHARS_MAX = 400_000;

/** Stands between the words of neighbouring inline elements: `<span>Born</span><span>12-Mar-1960</span>`. */
export const SEAM = '\u001f';

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'option',
  'iframe',
  'frame',
  'object',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const MARKED =
  'header, footer, [role=banner], [role=contentinfo], [class*=banner i], [id*=banner i], [class*=patient i], [id*=patient i], [class*=demographic i], [id*=demographic i]';
const VALUE_INPUTS = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'date']);

type Walk = {
  lines: Line[];
  charsLeft: number;
  block: Element | null;
  inline: Element | null;
  isOpen: boolean;
};

function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

function add(walk: Walk, words: string, parent: Element): void {
  const piece = words.slice(0, Math.min(PIECE_CHARS_MAX, walk.charsLeft));
  walk.charsLeft -= piece.length;
  const block = blockOf(parent);
  const [first = '', ...rest] = piece.split(/\s*\n\s*/);
  const last = walk.lines.at(-1);
  const joins = walk.isOpen && last && walk.block === block;
  if (joins) last.text += (walk.inline === parent ? '' : SEAM) + first;
  else if (/\S/.test(first)) walk.lines.push({ text: first, block });
  for (const line of rest) if (/\S/.test(line)) walk.lines.push({ text: line, block });
  walk.block = block;
  walk.inline = parent;
  walk.isOpen = true;
}

/** What a form shows is in its boxes. A password or a hidden value is not shown. */
function addValue(walk: Walk, element: Element): void {
  walk.isOpen = false;
  const isShown = element.localName === 'textarea' || VALUE_INPUTS.has((element as HTMLInputElement).type);
  if (isShown) add(walk, (element as HTMLInputElement).value, element);
  else if (element.localName === 'select')
    add(walk, (element as HTMLSelectElement).selectedOptions[0]?.text ?? '', element);
  walk.isOpen = false;
}

const isSilent = (node: Node): number =>
  node.nodeType === Node.ELEMENT_NODE && SILENT.has((node as Element).localName)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;

/** From `start` on, in document order, into open shadow roots, at most `elements` elements. */
function read(walk: Walk, root: Node, start: Node, left: { elements: number }): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, isSilent);
  walker.currentNode = start;
  for (
    let node: Node | null = start;
    node && left.elements > 0 && walk.charsLeft > 0;
    node = walker.nextNode()
  ) {
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (parent && parent.localName !== 'textarea') add(walk, (node as Text).data, parent);
      continue;
    }
    left.elements--;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.localName === 'br') walk.isOpen = false;
    else if (/^(?:input|textarea|select)$/.test(element.localName)) addValue(walk, element);
    if (element.shadowRoot) {
      walk.isOpen = false;
      read(walk, element.shadowRoot, element.shadowRoot, left);
      walk.isOpen = false;
    }
  }
}

/** The lines of one document, its title first. */
export function linesOf(here: Document): Line[] {
  const root = here.body;
  const walk: Walk = { lines: [], charsLeft: CHARS_MAX, block: null, inline: null, isOpen: false };
  if (!root) return walk.lines;
  add(walk, here.title, here.documentElement);
  walk.isOpen = false;
  const all = here.getElementsByTagName('*');
  if (all.length <= ELEMENTS_MAX) {
    read(walk, root, root, { elements: ELEMENTS_MAX });
    return walk.lines;
  }
  read(walk, root, root, { elements: HEAD_ELEMENTS });
  for (const marked of [...here.querySelectorAll(MARKED)].slice(0, MARKED_MAX)) {
    walk.isOpen = false;
    read(walk, marked, marked, { elements: MARKED_ELEMENTS });
  }
  const tail = all.item(all.length - TAIL_ELEMENTS);
  walk.isOpen = false;
  if (tail) read(walk, root, tail, { elements: TAIL_ELEMENTS });
  return walk.lines;
}
