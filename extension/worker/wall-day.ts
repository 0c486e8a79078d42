// Which day it is in the United Kingdom, for a badge that counts days. The worker may not walk the crisis flow, which has the
// longer clock; the browser knows the zone.
const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export const wallDay = (nowMs: number): string => inLondon.format(nowMs);
