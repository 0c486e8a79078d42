// Folds a text once into plain ASCII-like letters, digits, spaces and quotes, and remembers where each character came from.
// Hostile or merely pasted forms (no-break spaces, full-width digits, zero-width characters, accents) then need no rule of their own.
// It must never lose the way back: every folded character maps to the UTF-16 offsets it was made from.

/** `pieces` are what the fold changed, four offsets each: where it begins and ends in the folded text, and in the text as given. */
export type Folded = { text: string; pieces: readonly number[] };

/** Signs that fold to themselves, a few beyond ASCII too, and none that may open an escape (% & \\): most texts hold no others and need no map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain range is the point of this test.
const PLAIN = /^[\x00-$'-[\]-\x7f£€…•·°]*$/;

/** What Unicode decomposition leaves alone. Names: Łukasz, Søren, Đorđe, Işık, Straße, Æthel, Þóra. */
const SPECIAL: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
  ə: 'a',
  Ə: 'A',
  ŋ: 'n',
  ħ: 'h',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2044': '/',
  '\u2215': '/',
}; // prettier-ignore

/** First digit of the decimal scripts that patients' own phones type: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50];

const folds = new Map<string, string>();

function foldOf(char: string): string {
  let plain = folds.get(char);
  if (plain === undefined) {
    plain = plainOf(char);
    if (folds.size < 5000) folds.set(char, plain);
  }
  return plain;
}

function plainOf(char: string): string {
  const special = SPECIAL[char];
  if (special !== undefined) return special;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x2018 && code <= 0x201b) return "'";
  if (code === 0x2032 || code === 0x2bc || code === 0xb4) return "'";
  if (code >= 0x201c && code <= 0x201f) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-';
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  // Format characters and combining marks are invisible: dropping them joins what they split.
  if (/^[\p{Cf}\p{M}\u115f\u1160\u3164]$/u.test(char)) return '';
  if (/^\p{Zs}$/u.test(char)) return ' ';
  // Numbers of two digits in one character (⑫) stay as they are: nobody writes a telephone number so.
  const plain = char.normalize('NFKD').replace(/\p{M}+/gu, '');
  if (plain.length === 0 || plain.length > 3) return char;
  return plain.replace(/[łŁøØđĐ]/g, (c) => SPECIAL[c] ?? c).replace(/\u2044/g, '/');
}

/** How links, web pages and programs write a blank or a dash, and every sign beyond ASCII. A line break counts before digits alone: "C:\\nadia" is a folder. */
const FOLDED =
  /(%20|%c2%a0|%e2%80%(?:8[0-b]|af)|&(?:nb|e[mn]|thin|num)sp;|&#(?:160|x0*a0|8201|8239|x202f);|\\u(?:00a0|202f|2009|2007)|\\[nrt](?=\d))|(%e2%80%9[0-5]|&(?:[mn]?dash|minus);|&#(?:820[89]|821[0-3]|x201[0-5]);|\\u201[0-5])|[\ud800-\udbff][\udc00-\udfff]|[\x80-\uffff]/gi;

/** Stands for every sign beyond ASCII. */
export const FAR = 128;

/** The signs of the text at hand as numbers side by side: reading them so costs a fifth of asking the text. Written over by the next. */
export let signs = new Uint8Array(8192);
/** Pages, panels and servers all have it, though it is not of the language itself. */
declare class TextEncoder {
  encodeInto(text: string, to: Uint8Array): { read: number; written: number };
}
const encoder = new TextEncoder();

/** Writes `text` to `signs` if all of it is ASCII, and hands back whether it is. */
function spell(text: string): boolean {
  // A byte for each sign, and room behind to tell a text that ends there from one that does not fit.
  if (text.length + 4 > signs.length) signs = new Uint8Array(text.length * 2);
  const { read, written } = encoder.encodeInto(text, signs);
  return read === written;
}

/** Writes `text` to `signs`, with a nought behind it. */
export function spread(text: string): Uint8Array {
  if (!spell(text)) for (let i = 0; i < text.length; i++) signs[i] = Math.min(text.charCodeAt(i), FAR);
  signs[text.length] = 0;
  return signs;
}

const isPlain = (text: string) =>
  (spell(text) && !text.includes('%') && !text.includes('&') && !text.includes('\\')) || PLAIN.test(text);

/** Folds `text`. Linear; a text of ASCII alone is handed back as it is. */
export function fold(text: string): Folded {
  const pieces: number[] = [];
  if (isPlain(text)) return { text, pieces };
  let grown = 0;
  const folded = text.replace(FOLDED, (char: string, blank, dash, at: number) => {
    const plain = blank ? ' ' : dash ? '-' : foldOf(char);
    pieces.push(at + grown, at + grown + plain.length, at, at + char.length);
    grown += plain.length - char.length;
    return plain;
  });
  return { text: folded, pieces };
}

/** The span of the text as given that a span of the folded text stands for. */
export const unfold = ({ pieces }: Folded, start: number, end: number): { start: number; end: number } => ({
  start: given(pieces, start).start,
  end: given(pieces, end - 1).end,
});

/** What the folded sign at `at` was made from. */
function given(pieces: readonly number[], at: number): { start: number; end: number } {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const mid = ((low + high) >> 3) << 2;
    if ((pieces[mid] ?? 0) <= at) low = mid + 4;
    else high = mid;
  }
  const [, to = 0, from = 0, behind = 0] = low > 0 ? pieces.slice(low - 4, low) : [];
  const start = at < to ? from : at - to + behind;
  let end = at < to ? behind : start + 1;
  // An invisible character belongs to the one before it, so that what hides the one hides the other.
  for (let k = low; pieces[k] === pieces[k + 1] && pieces[k + 2] === end; k += 4) end = pieces[k + 3] ?? 0;
  return { start, end };
}
