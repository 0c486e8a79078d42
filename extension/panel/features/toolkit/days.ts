// Calendar days and months as people here say them.

/** "20 November 2026". A calendar day has no time zone. */
export const sayDay = (day: string): string =>
  inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "November 2026", of a month or of a day in it. */
export const sayMonth = (day: string): string =>
  inWords(`${day.slice(0, 7)}-01`, { month: 'long', year: 'numeric' });

/** "Nov 2026", where there is little room. */
export const sayMonthShort = (month: string): string =>
  inWords(`${month}-01`, { month: 'short', year: 'numeric' });

const inWords = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { ...how, timeZone: 'UTC' });
