// A service as plain text, to be pasted where one likes: who to ask, how, when, and where each word comes from. Public facts
// of the directory only; it names no person.
import { capacityLabels, costLabels, statusLabels } from '#extension/panel/features/directory/messages.ts';
import { referenceTo } from '#shared/basics/references.ts';
import type { Service } from '#shared/contract/directory.ts';
import { sayAge, sayRole, sayWait } from './ages.ts';
import { sayTimes } from './times.ts';

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
export const sayDate = (at: number | string): string => inWords.format(new Date(at));

/** `Waiting list, said 3 weeks ago by a link worker`; null where nobody knows. */
export function sayStanding({ status, capacity, capacityAgeDays, capacityByRole }: Service): string | null {
  if (status !== 'active') return statusLabels[status];
  if (capacityAgeDays === null) return null;
  return `${capacityLabels[capacity]}, said ${sayAge(capacityAgeDays)} by ${sayRole(capacityByRole)}`;
}

export function composePlain(service: Service, nowMs: number): string {
  const { name, organisation, phone, askFor, howToRefer, url, email } = service;
  const wait = sayWait(service.waitMinWeeks, service.waitMaxWeeks);
  const lines: [string, string | null][] = [
    ['Phone', phone],
    ['Ask for', askFor],
    ['How to refer', howToRefer],
    ['When', sayTimes(service.times).join('; ') || null],
    ['Where', placesOf(service).join('; ') || null],
    ['Cost', service.costWords ?? (service.cost === 'not-stated' ? null : costLabels[service.cost])],
    ['Web', url],
    ['E-mail', email],
    ['Takes people', sayStanding(service) ?? capacityLabels.unknown],
    ['Wait', wait && saidWhen(wait, service.waitAgeDays, service.waitByRole)],
    ['Find it in Peer Hub', referenceTo('service', service.id)],
  ];
  return [
    [name, organisation].filter(Boolean).join(', '),
    ...lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    provenanceOf(service, nowMs),
  ].join('\n');
}

const saidWhen = (what: string, ageDays: number | null, byRole: string | null): string =>
  ageDays === null ? what : `${what}, said ${sayAge(ageDays)} by ${sayRole(byRole)}`;

export const placesOf = ({ places }: Service): string[] =>
  places.map((one) => [one.name, one.address].filter(Boolean).join(', ')).filter(Boolean);

function provenanceOf({ source }: Service, nowMs: number): string {
  const read = source.readAt ? `, read ${sayDate(source.readAt)}` : '';
  return `From Peer Hub’s directory on ${sayDate(nowMs)} (source: ${source.name}${read}). Ring before you rely on it.`;
}
