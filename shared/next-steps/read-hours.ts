// Hours as an administrator writes them ("Monday to Friday, 9am to 5pm, not bank holidays") to hours that can be computed with. It
// reads only what it surely understands, to the last word; anything else is null and will be shown as "check hours".
import type { Hours, Span, Week } from './types.ts';

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Weekly = Extract<Hours, { kind: 'weekly' }>;

const alwaysPattern =
  /^(?:open )?(?:24 ?\/ ?7|24 ?hours?(?: a day)?(?:,? (?:7 days(?: a week)?|every day|all year))?|day and night|(?:at )?any ?time|always|(?:at )?all times)$/;
const otherwisePattern =
  /^(?:(?:at )?(?:all|any) other times?|out of(?: office)? hours|outside (?:office|these) hours)$/;

const holidayEnds: readonly [RegExp, Weekly['onBankHolidays']][] = [
  [/,? *\(?(?:not|except|excluding|closed)(?: on)?(?: all)? (?:bank|public) holidays\)?$/, 'closed'],
  [/,? *\(?(?:including|also on|and)(?: all)? (?:bank|public) holidays\)?$/, 'as-usual'],
];

/** `day`: the hours of the line by day, whose other half "all other times" is. */
/** Of the night and the weekend both; what speaks of evenings alone leaves the night open. */
const nightsPattern =
  /^(?:evenings?,? )?(?:and )?nights?,? (?:and )?weekends?(,? and (?:bank|public) holidays)?$/;

export function readHours(words: string, day: Hours | null = null): Hours | null {
  const text = plain(words);
  if (alwaysPattern.test(text)) return { kind: 'always' };
  if (otherwisePattern.test(text)) return day?.kind === 'weekly' ? otherHalf(day) : null;
  const nights = nightsPattern.exec(text);
  if (nights) return day?.kind === 'weekly' ? otherHalf(day, nights[1] !== undefined) : null;
  for (const [pattern, onBankHolidays] of holidayEnds)
    if (pattern.test(text)) return weekly(text.replace(pattern, ''), onBankHolidays);
  return weekly(text, 'unconfirmed');
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
    .trim();

function weekly(text: string, onBankHolidays: Weekly['onBankHolidays']): Hours | null {
  const week: [Span[], Span[], Span[], Span[], Span[], Span[], Span[]] = [[], [], [], [], [], [], []];
  for (const part of text.split(/; */)) {
    const read = readPart(part.trim());
    if (read === null) return null;
    for (const at of read.days) {
      // Said twice for one day is said unclearly.
      if ((week[at]?.length ?? 1) > 0) return null;
      week[at]?.push(read.span);
    }
  }
  return { kind: 'weekly', week, onBankHolidays };
}

const timeWords = String.raw`(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|noon|midday|midnight)`;
const partPattern = new RegExp(
  `^(?:(.+?)[,:]? +)(?:from )?(${timeWords}) ?(?:-|to|until|till) ?(${timeWords})$`,
);

function readPart(part: string): { days: number[]; span: Span } | null {
  const [, dayWords, fromWords, toWords] = partPattern.exec(part) ?? [];
  if (dayWords === undefined || fromWords === undefined || toWords === undefined) return null;
  const days = readDays(dayWords);
  const [from, to] = [readTime(fromWords), readTime(toWords)];
  if (days === null || from === null || to === null) return null;
  if (to === from) return null;
  return { days, span: { from, to: to > from ? to : to + 1440 } };
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];

function readDays(words: string): number[] | null {
  const text = words.trim().replace(/,$/, '');
  if (/^(?:every day|daily|(?:7|seven) days(?: a week)?)$/.test(text)) return everyDay;
  if (/^(?:on )?weekdays$/.test(text)) return everyDay.slice(0, 5);
  if (/^(?:at )?weekends?$/.test(text)) return everyDay.slice(5);
  const days: number[] = [];
  for (const one of text.split(/ *(?:,| and ) */)) {
    const [from, to, more] = one.split(/ *(?:-|\bto\b|\buntil\b) */).map(dayOf);
    if (from === undefined || from === null || to === null || more !== undefined) return null;
    // Round the week's end is rare enough to be a slip.
    if (to !== undefined && to <= from) return null;
    for (let day = from; day <= (to ?? from); day++) days.push(day);
  }
  return new Set(days).size === days.length ? days : null;
}

function dayOf(word: string): number | null {
  const short = word.replace(/s$/, '');
  const at = dayNames.findIndex(
    (name) =>
      short === name || word === name || (short.length >= 3 && short.length <= 5 && name.startsWith(short)),
  );
  return at < 0 ? null : at;
}

/** Without am or pm only a time of the 24-hour clock with its minutes is clear. */
function readTime(words: string): number | null {
  if (words === 'noon' || words === 'midday') return 720;
  if (words === 'midnight') return 1440;
  const [, hourWords, minuteWords, half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(words) ?? [];
  const [hour, minutes] = [Number(hourWords), Number(minuteWords ?? 0)];
  if (minutes > 59) return null;
  if (half === undefined)
    return minuteWords === undefined || hour > 23 || hourWords?.length !== 2 ? null : hour * 60 + minutes;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
}

/** When the day's line is closed, the other answers: what nobody confirmed for the one is confirmed for neither. */
function otherHalf({ week, onBankHolidays }: Weekly, hasHolidays = false): Hours | null {
  // Hours that run past midnight have no simple other half.
  if (week.some((spans) => spans.some(({ to }) => to > 1440))) return null;
  const rest = (spans: readonly Span[]): Span[] => {
    const gaps: Span[] = [];
    let from = 0;
    for (const span of [...spans].sort((a, b) => a.from - b.from)) {
      if (span.from > from) gaps.push({ from, to: span.from });
      from = Math.max(from, span.to);
    }
    if (from < 1440) gaps.push({ from, to: 1440 });
    return gaps;
  };
  const [mon, tue, wed, thu, fri, sat, sun] = week;
  const other: Week = [rest(mon), rest(tue), rest(wed), rest(thu), rest(fri), rest(sat), rest(sun)];
  return {
    kind: 'weekly',
    week: other,
    onBankHolidays: hasHolidays || onBankHolidays === 'closed' ? 'all-day' : onBankHolidays,
  };
}
