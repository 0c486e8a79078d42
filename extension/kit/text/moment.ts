// Says how long ago (or how soon) something is, in the reader's language. Past a week it says the date.
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function momentInWords(at: Date, now: Date, locale: string, timeZone?: string): string {
  const ms = at.getTime() - now.getTime();
  const far = Math.abs(ms);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Clocks of two machines differ by seconds: what was just posted is never "in 3 seconds".
  if (far < minuteMs) return relative.format(0, 'second');
  if (far < hourMs) return relative.format(Math.trunc(ms / minuteMs), 'minute');
  if (far < dayMs) return relative.format(Math.trunc(ms / hourMs), 'hour');
  if (far < 7 * dayMs) return relative.format(Math.trunc(ms / dayMs), 'day');
  const isThisYear = at.getUTCFullYear() === now.getUTCFullYear();
  return at.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone,
  });
}

export function momentInFull(at: Date, locale: string, timeZone?: string): string {
  return at.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
}
