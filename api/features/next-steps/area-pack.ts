// An area's pack from its duty lines and its services. Hours are public words; those that are surely understood become open or
// closed, all others stand beside the line and never do.
import type { AreaContactRole, Capacity, ContactTime, Need } from '#shared/basics/lists.ts';
import { readHours } from '#shared/next-steps/read-hours.ts';
import type { AreaPack, Hours, Line, LocalService, SlotId } from '#shared/next-steps/types.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';
import { type ServiceTime, serviceHours } from './service-hours.ts';

type Contact = {
  role: AreaContactRole;
  at: ContactTime;
  name: string;
  phone: string;
  hours: string;
  checkedOn: string | null;
};
type Service = {
  id: string;
  name: string;
  organisation: string | null;
  needs: Need[];
  capacity: Capacity | null;
  capacityAt: Date | null;
  confirmedAt: Date | null;
  isSaidByPeer: boolean;
  source: string;
  readAt: Date | null;
  phone: string | null;
  times: readonly ServiceTime[];
};

const slotOf: Record<AreaContactRole, SlotId> = {
  'safeguarding-adult': 'safeguarding-adult',
  'safeguarding-child': 'safeguarding-child',
  'supervisor-line': 'supervisor',
  'housing-options': 'housing-options',
  'adult-social-care': 'adult-social-care',
  'crisis-team': 'crisis-team',
  'drug-alcohol-service': 'drug-alcohol-service',
  'welfare-fund': 'welfare-fund',
};

/** How long a duty line or a service may stand without anybody looking at it again. */
export const reviewDays = 90;

export function buildAreaPack(
  area: { id: string; name: string },
  contacts: readonly Contact[],
  services: readonly Service[],
  now: Date,
): AreaPack {
  const today = wallTime(now.getTime()).day;
  const slots: AreaPack['slots'] = {};
  for (const [role, slot] of Object.entries(slotOf) as [AreaContactRole, SlotId][]) {
    const at = (time: ContactTime, beside: Hours | null) => {
      const found = contacts.find((one) => one.role === role && one.at === time);
      return found ? toLine(found, area.name, today, beside) : null;
    };
    const day = at('in-hours', null);
    if (day) slots[slot] = { day, outOfHours: at('out-of-hours', day.hours) };
  }
  return {
    format: 1,
    kind: 'area',
    // A minute of publication: each newer than the last.
    version: Math.floor(now.getTime() / 60_000),
    publishedOn: today,
    areaId: area.id,
    areaName: area.name,
    slots,
    services: services.flatMap((service) => toLocal(service, today) ?? []),
  };
}

const toLine = (contact: Contact, areaName: string, today: string, day: Hours | null): Line => {
  const hours = readHours(contact.hours, day);
  return {
    id: `${contact.role}-${contact.at}`,
    name: contact.name,
    number: toNumber(contact.phone) ?? contact.phone,
    hours: hours ?? { kind: 'unconfirmed' },
    hoursWords: hours && contact.hours,
    when: `${contact.at === 'in-hours' ? 'By day' : 'Out of hours'}: ${contact.hours}.`,
    source: `${areaName}, set by an administrator`,
    checkedOn: contact.checkedOn,
    reviewBy: addDays(contact.checkedOn ?? today, reviewDays),
  };
};

function toLocal(service: Service, today: string): LocalService | null {
  const number = service.phone === null ? null : toNumber(service.phone);
  if (number === null) return null;
  const dayOf = (at: Date) => wallTime(at.getTime()).day;
  const confirmedAt = service.capacityAt ?? service.confirmedAt;
  return {
    id: service.id,
    name: service.name.slice(0, 200),
    number,
    hours: serviceHours(service.times),
    hoursWords: null,
    // Who said whether it has room stands in the words: a key of its own would make the pack one that older panels refuse.
    when: [
      service.organisation ? `Of ${service.organisation.slice(0, 200)}.` : 'A local service.',
      service.capacityAt &&
        (service.isSaidByPeer ? 'A colleague told its room.' : 'Its room is told by its listing.'),
    ]
      .filter(Boolean)
      .join(' '),
    source: service.source.slice(0, 200),
    checkedOn: service.readAt ? dayOf(service.readAt) : null,
    reviewBy: addDays(service.readAt ? dayOf(service.readAt) : today, reviewDays),
    needs: service.needs.slice(0, 10),
    capacity: service.capacity ?? 'unknown',
    confirmedOn: confirmedAt ? dayOf(confirmedAt) : null,
  };
}

/** As it can be dialled: brackets and dashes become spaces. What has an extension or words in it is left to the directory. */
function toNumber(phone: string): string | null {
  const plain = phone.replace(/[()-]/g, ' ').replace(/\s+/g, ' ').trim();
  return /^\+?\d[\d ]{2,16}$/.test(plain) ? plain : null;
}
