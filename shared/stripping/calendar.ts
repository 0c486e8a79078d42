// Reads one written date as a British person means it (day first) and hands back its ISO form, or nothing.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n: number) => String(n).padStart(2, '0');

/** Two-figure years: a date of a case is seldom far ahead, a birth never is, so 40-99 belong to the last century. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

function toIso(day: number, month: number, year: number): string | undefined {
  const y = fullYear(year);
  if (month < 1 || month > 12 || day < 1 || day > 31 || y < 1880 || y > 2100) return undefined;
  const last = new Date(Date.UTC(y, month, 0)).getUTCDate();
  return day > last ? undefined : `${y}-${pad(month)}-${pad(day)}`;
}

/** `text` is folded and holds a date and nothing else of weight. */
export function readDate(text: string): string | undefined {
  const named = /([A-Za-z]{3,9})/.exec(
    text
      .replace(/\d(?:st|nd|rd|th)\b/gi, (m) => m.charAt(0))
      .replace(/\b(?:of|the|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, ''),
  );
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    const [a = 0, b = 0] = numbers;
    if (month && numbers.length >= 2) return a > 31 ? toIso(b, month, a) : toIso(a, month, b);
    return undefined;
  }
  if (numbers.length === 1) {
    const run = /\d{8}/.exec(text)?.[0];
    if (!run) return undefined;
    const dayFirst = toIso(Number(run.slice(0, 2)), Number(run.slice(2, 4)), Number(run.slice(4)));
    return dayFirst ?? toIso(Number(run.slice(6)), Number(run.slice(4, 6)), Number(run.slice(0, 4)));
  }
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length < 3) return undefined;
  return a > 31 ? toIso(c, b, a) : (toIso(a, b, c) ?? toIso(b, a, c));
}
