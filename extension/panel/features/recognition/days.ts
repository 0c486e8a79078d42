// Calendar days as people here say them.

/** "20 November 2026". A calendar day has no time zone. */
export const sayDay = (day: string): string => inWords(new Date(`${day}T12:00:00Z`), 'UTC');

/** The day on which it was for people in the United Kingdom. */
export const dayOf = (instant: string): string => inWords(new Date(instant), 'Europe/London');

const inWords = (at: Date, timeZone: string): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
