// The order of an area's own services. A service nobody confirmed lately never stands above one that was confirmed; a full
// one never leads. Confirmation decays: an old one counts as none.
import type { Need } from '#shared/basics/lists.ts';
import type { LocalService } from './types.ts';
import { daysBetween } from './uk-time.ts';

/** After so many days nobody knows whether a service still takes people: as long as a word counts in the directory. */
export const confirmedDaysMax = 42;
export const servicesShownMax = 4;

export function isConfirmed(service: LocalService, today: string): boolean {
  if (service.confirmedOn === null) return false;
  const age = daysBetween(service.confirmedOn, today);
  return age >= 0 && age <= confirmedDaysMax;
}

/** Confirmed, and takes people: only such a service may be the first to call. */
export const mayLead = (service: LocalService, today: string): boolean =>
  isConfirmed(service, today) && (service.capacity === 'capacity' || service.capacity === 'waitlist');

export function rankServices(services: readonly LocalService[], need: Need, today: string): LocalService[] {
  const rank = (service: LocalService): number =>
    (isConfirmed(service, today) ? 0 : 10) +
    { capacity: 0, waitlist: 1, 'additional-assessment-required': 2, unknown: 3, 'no-capacity': 4 }[
      service.capacity
    ];
  return services
    .filter((service) => service.needs.includes(need))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .slice(0, servicesShownMax);
}
