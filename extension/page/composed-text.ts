// Reads a selected range as it is drawn: through open shadow roots and slots, with breaks between blocks and tabs between cells.
// Used only where the browser's own `toString()` would leave text out. Bounded by nodes and characters.
import { limits } from '#shared/basics/limits.ts';

const NODES_MAX = 50_000;
/** Enough to say "too long" and by how much, without building what will be refused. */
const CHARS_MAX = limits.selectionCharsMax * 5;

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'textarea',
  'select',
  'option',
]);

type Edge = { node: Node; offset: number };

/** An element's edge lies before one of its children; past the last one, the walk meets it on the way out. */
const edgeNode = (node: Node, offset: number): Edge => {
  if (node.nodeType === Node.TEXT_NODE) return { node, offset };
  return { node: node.childNodes[offset] ?? node, offset: node.childNodes[offset] ? 0 : -1 };
};

const childrenOf = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(((node as Element).shadowRoot ?? node) as ParentNode & Node).childNodes];
};

/** Collects text as it is drawn; white space collapses unless the page keeps it. */
class Drawn {
  text = '';
  add(words: string, keepsSpace: boolean): void {
    if (keepsSpace) this.text += words;
    else {
      const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ');
      this.text += /(?:^|[\s])$/.test(this.text) ? collapsed.replace(/^ /, '') : collapsed;
    }
  }
  line(): void {
    this.text = this.text.replace(/ +$/, '');
    if (this.text && !this.text.endsWith('\n')) this.text += '\n';
  }
  mark(character: '\n' | '\t'): void {
    this.text = this.text.replace(/ +$/, '') + character;
  }
}

/** `null` when the range's edges were not met, as when a child of a host has no slot. */
export function composedText(range: StaticRange): string | null {
  const start = edgeNode(range.startContainer, range.startOffset);
  const end = edgeNode(range.endContainer, range.endOffset);
  const drawn = new Drawn();
  let state = 'before' as 'before' | 'inside' | 'after';
  let nodesLeft = NODES_MAX;

  function visit(node: Node): void {
    if (state === 'after' || nodesLeft-- <= 0 || drawn.text.length > CHARS_MAX) return;
    if (node === end.node && node.nodeType !== Node.TEXT_NODE && end.offset === 0) {
      state = 'after';
      return;
    }
    if (node === start.node && start.offset >= 0) state = 'inside';
    if (node.nodeType === Node.TEXT_NODE) visitText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) visitElement(node as Element);
    if (node === start.node && start.offset < 0) state = 'inside';
    if (node === end.node && end.offset < 0) state = 'after';
  }

  function visitText(node: Text): void {
    const from = node === start.node ? start.offset : 0;
    const to = node === end.node ? end.offset : node.data.length;
    if (state === 'inside') drawn.add(node.data.slice(from, to), keepsSpace(node));
    if (node === end.node) state = 'after';
  }

  function visitElement(element: Element): void {
    if (SILENT.has(element.localName)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.userSelect === 'none') return;
    if (element.localName === 'br' && state === 'inside') drawn.mark('\n');
    const isCell = style.display === 'table-cell';
    const isBlock = !isCell && !/^(?:inline|contents|table-column)/.test(style.display);
    if (isBlock && state === 'inside') drawn.line();
    if (isCell && state === 'inside' && drawn.text && !/[\n\t]$/.test(drawn.text)) drawn.mark('\t');
    for (const child of childrenOf(element)) visit(child);
    if (isBlock && drawn.text) drawn.line();
  }

  visit(range.startContainer.ownerDocument?.body ?? range.startContainer);
  return state === 'after' ? drawn.text.replace(/\n+$/, '') : null;
}

const keepsSpace = (node: Text): boolean =>
  node.parentElement !== null &&
  /^(?:pre|break-spaces)/.test(getComputedStyle(node.parentElement).whiteSpace);
