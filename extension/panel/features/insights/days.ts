// Calendar days as people here say them. Periods end with a whole day.

const sayDay = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const firstDay = (from: string): string => sayDay(new Date(from));
/** `until` is the midnight after it. */
export const lastDay = (until: string): string => sayDay(new Date(Date.parse(until) - 1));
