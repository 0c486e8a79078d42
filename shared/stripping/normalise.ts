// Folds a text once into plain ASCII-like letters, digits, spaces and quotes, and remembers where each character came from.
// Hostile or merely pasted forms (no-break spaces, full-width digits, zero-width characters, accents) then need no rule of their own.
// It must never lose the way back: every folded character maps to the UTF-16 offsets it was made from.

/** `starts[i]`/`ends[i]` are offsets in the text as given; null means the fold changed nothing. */
export type Folded = { text: string; starts: Int32Array | null; ends: Int32Array | null };

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

/** How links, web pages and programs write a blank, a dash or nothing. A line break counts before digits alone: "C:\\nadia" is a folder. */
const ESCAPED =
  /%20|%c2%a0|%e2%80%(?:8[0-b]|af)|&(?:nbsp|ensp|emsp|thinsp|numsp);|&#(?:160|x0*a0|8201|8239|x202f);|\\u(?:00a0|202f|2009|2007)|\\[nrt](?=\d)/iy;
const ESCAPED_DASH =
  /%e2%80%9[0-5]|&(?:ndash|mdash|minus|dash);|&#(?:820[89]|821[0-3]|x201[0-5]);|\\u201[0-5]/iy;

function escapeAt(text: string, i: number): { length: number; plain: string } | undefined {
  ESCAPED.lastIndex = i;
  const blank = ESCAPED.exec(text);
  if (blank) return { length: blank[0].length, plain: ' ' };
  ESCAPED_DASH.lastIndex = i;
  const dash = ESCAPED_DASH.exec(text);
  return dash ? { length: dash[0].length, plain: '-' } : undefined;
}

/** Folds `text`. Linear; a text of ASCII alone is handed back as it is. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text, starts: null, ends: null };
  let out = '';
  let room = text.length + 64;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let count = 0;
  // Where the run of unchanged characters began that is not yet written.
  let run = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const mark = code === 37 || code === 38 || code === 92;
    if (code < 0x80 && !mark) {
      starts[count] = i;
      ends[count++] = ++i;
      continue;
    }
    const escaped = mark ? escapeAt(text, i) : undefined;
    if (mark && !escaped) {
      starts[count] = i;
      ends[count++] = ++i;
      continue;
    }
    let plain: string | undefined;
    let end: number;
    if (escaped) {
      plain = escaped.plain;
      end = i + escaped.length;
    } else {
      const char = String.fromCodePoint(text.codePointAt(i) ?? code);
      plain = folds.get(char);
      if (plain === undefined) {
        plain = foldOf(char);
        if (folds.size < 5000) folds.set(char, plain);
      }
      end = i + char.length;
    }
    out += text.slice(run, i) + plain;
    // An invisible character belongs to the one before it, so that what hides the one hides the other.
    if (plain === '' && count > 0) ends[count - 1] = end;
    if (count + (text.length - end) + plain.length + 8 > room) {
      room = Math.ceil(room * 1.5) + 64;
      starts = widened(starts, room);
      ends = widened(ends, room);
    }
    for (let k = 0; k < plain.length; k++) {
      starts[count] = i;
      ends[count++] = end;
    }
    i = end;
    run = end;
  }
  out += text.slice(run);
  return { text: out, starts, ends };
}

function widened(table: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(room);
  next.set(table);
  return next;
}

/** The span of the text as given that a span of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  if (!folded.starts || !folded.ends) return { start, end };
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
