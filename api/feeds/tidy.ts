// Single values of a feed, made safe or null: text without markup, numbers in range, points in the country, dates that
// are dates. Publishers send anything; nothing here throws, and every pattern is linear in its text.

type Json = unknown;
export type Fields = Readonly<Record<string, Json>>;

export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of several names under which a feed may hold a list. */
export function listAt(fields: Fields, ...names: string[]): Fields[] {
  for (const name of names) {
    const value = fields[name];
    if (Array.isArray(value)) return value.filter(isFields);
  }
  return [];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  bull: '•',
  eacute: 'é',
};

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, tens, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = tens === undefined ? Number.parseInt(hex, 16) : Number(tens);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export const hasMarkup = (value: Json): boolean => typeof value === 'string' && /<[a-z!/]/i.test(value);

/** Text as people read it: scripts and styles go whole, other markup leaves its words, and lines stay lines. */
export function toText(value: Json, charsMax: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // What is far too long is cut before it is worked on.
  let text = String(value).slice(0, 60_000);
  text = text
    .replaceAll(/<(script|style|template|iframe|svg|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replaceAll(/<li\b[^<>]*>/gi, '\n• ')
    .replaceAll(/<\/?[a-z!][^<>]*(?:>|$)/gi, ' ');
  text = decode(text)
    .toWellFormed()
    // Control characters, and marks that turn the direction of what follows.
    .replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length > charsMax) text = `${text.slice(0, charsMax - 1).trimEnd()}…`.toWellFormed();
  return text === '' ? null : text;
}

/** One line. */
export const toLine = (value: Json, charsMax: number): string | null =>
  toText(value, charsMax)?.replaceAll('\n', ' ') ?? null;

export function toNumber(value: Json, min: number, max: number): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= min && number <= max
    ? number
    : null;
}

export function toAge(value: Json): number | null {
  const age = toNumber(value, 0, 120);
  return age === null ? null : Math.floor(age);
}

/** Dates of ISO 8601 alone; a day is its midnight. Years that no directory has known are not dates. */
export function toInstant(value: Json): string | null {
  if (typeof value !== 'string') return null;
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value.trim(),
    );
  const [whole, day] = match ?? [];
  if (whole === undefined || day === undefined) return null;
  const zoned =
    whole === day ? `${day}T00:00:00Z` : /(?:Z|[+-]\d{2}:?\d{2})$/.test(whole) ? whole : `${whole}Z`;
  const date = new Date(zoned.replace(' ', 'T'));
  const year = Number(day.slice(0, 4));
  // 31 February reads as a date and is none.
  if (Number.isNaN(date.getTime()) || year < 1990 || year > 2100) return null;
  return whole === day && date.toISOString().slice(0, 10) !== day ? null : date.toISOString();
}

/** `10:00Z`, `9:30`, `10:00:00`, `9am`, `2.30pm`: what the clock on the wall says. */
export function toClock(value: Json): string | null {
  if (typeof value !== 'string') return null;
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?:\.\d+)?\s*(am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(
    value.trim(),
  );
  if (!match) return null;
  const [, hourText = '', minuteText = '0', half] = match;
  if (match[2] === undefined && half === undefined) return null;
  let hour = Number(hourText);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const minute = Number(minuteText);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Within the United Kingdom, roughly; the published sample carries a latitude of 100. */
export function toPoint(latitude: Json, longitude: Json): { latitude: number; longitude: number } | null {
  const lat = toNumber(latitude, 49, 61);
  const long = toNumber(longitude, -9, 3);
  if (lat === null || long === null) return null;
  return { latitude: Math.round(lat * 1e6), longitude: Math.round(long * 1e6) };
}

export function toPostcode(value: Json): string | null {
  if (typeof value !== 'string') return null;
  const tight = value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(tight) ? `${tight.slice(0, -3)} ${tight.slice(-3)}` : null;
}

/** A number that a telephone understands, as it was written. */
export function toPhone(value: Json): string | null {
  const text = toLine(value, 40);
  if (text === null || !/^[+\d][\d ()./-]{2,}(?:\s*(?:ext|x)\.?\s*\d{1,6})?$/i.test(text)) return null;
  return text;
}

export function toEmail(value: Json): string | null {
  const text = toLine(value, 200);
  return text !== null && /^[^\s@<>"]{1,100}@[^\s@<>"]{1,90}\.[a-z]{2,}$/i.test(text) ? text : null;
}

/** Only what a browser may be sent to: never `javascript:`. */
export function toWebAddress(value: Json): string | null {
  const text = toLine(value, 500);
  if (text === null) return null;
  const full = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.href.length > 500)
    return null;
  return url.href;
}
