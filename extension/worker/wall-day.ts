// Which day and hour it is in the United Kingdom, for a badge that counts days and for quiet hours. The worker may not walk the
// crisis flow, which has the longer clock; the browser knows the zone.
const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const wallDay = (nowMs: number): string => inLondon.format(nowMs);

const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

export function wallHour(nowMs: number): { hour: number; isWeekend: boolean } {
  const parts = hourInLondon.formatToParts(nowMs);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { hour: Number(of('hour')), isWeekend: ['Sat', 'Sun'].includes(of('weekday')) };
}
