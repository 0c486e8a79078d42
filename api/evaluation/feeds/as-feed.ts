// The invented services as three publishers would send them: Open Referral UK 3.0 (a shallow list, details one by one),
// 1.0 (everything in the list, its old names), and a CSV.
import { keyedUuid } from '#api/evaluation/keyed-ids.ts';
import type { DemoService } from './make-services.ts';

const idOf = (town: string, service: DemoService) => keyedUuid('fed-service', town, service.key);

/** `TU 10:00-15:30`, `1TH 18:00-20:00`. */
function timeOf(text: string) {
  const [byday = '', hours = ''] = text.split(' ');
  const [opens = '', closes = ''] = hours.split('-');
  return { byday, opens, closes };
}
const amountOf = (cost: string) =>
  cost === 'Free' ? 0 : Number(/£(\d+\.\d\d)/.exec(cost)?.[1] ?? Number.NaN);

export function shallowThree(town: string, service: DemoService) {
  return {
    id: idOf(town, service),
    name: service.name,
    description: service.description,
    email: service.email,
    status: 'active',
    last_modified: `${service.modifiedOn}T09:00:00.000Z`,
    ...(service.assuredOn === null ? {} : { assured_date: service.assuredOn }),
    ...(service.alert === null ? {} : { alert: service.alert }),
    organization: {
      id: keyedUuid('fed-organisation', town, service.organisation),
      name: service.organisation,
    },
  };
}

export function wholeThree(town: string, service: DemoService) {
  const id = (part: string) => keyedUuid('fed', town, service.key, part);
  const amount = amountOf(service.cost);
  return {
    ...shallowThree(town, service),
    minimum_age: service.ages[0],
    maximum_age: service.ages[1],
    application_process: service.referral,
    schedules: service.times.map((text, n) => {
      const { byday, opens, closes } = timeOf(text);
      const freq = /^\d/.test(byday) ? 'MONTHLY' : 'WEEKLY';
      return {
        id: id(`time ${n}`),
        freq,
        interval: 1,
        byday,
        opens_at: `${opens}Z`,
        closes_at: `${closes}Z`,
      };
    }),
    cost_options: [
      {
        id: id('cost'),
        option: 'Everyone',
        ...(Number.isNaN(amount) ? {} : { amount }),
        amount_description: service.cost,
      },
    ],
    service_at_locations: [
      {
        id: id('at'),
        location: {
          id: id('location'),
          location_type: 'physical',
          name: service.place,
          latitude: service.latitude,
          longitude: service.longitude,
          addresses: [
            { id: id('address'), address_1: service.address, city: service.town, address_type: 'physical' },
          ],
          accessibility: service.access.map((description, n) => ({ id: id(`access ${n}`), description })),
        },
      },
    ],
    languages: service.languages.map((name, n) => ({ id: id(`language ${n}`), name })),
    phones: [{ id: id('phone'), number: service.phone, description: service.contact }],
    attributes: service.needs.map((name, n) => ({
      id: id(`need ${n}`),
      link_type: 'need',
      taxonomy_term: { id: id(`term ${n}`), name, description: name, taxonomy: 'needs' },
    })),
    ...(service.available === null
      ? {}
      : {
          capacities: [
            {
              id: id('capacity'),
              unit: { id: id('unit'), name: 'Place' },
              available: service.available.free,
              updated: `${service.available.on}T08:00:00.000Z`,
            },
          ],
        }),
  };
}

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

export function wholeOne(town: string, service: DemoService) {
  return {
    id: `${town}-${service.key}`,
    name: service.name,
    description: `<p>${service.description}</p><p>${service.referral}</p>`,
    email: service.email,
    status: 'active',
    attending_access: /drop in|turn up|walk in/i.test(service.referral) ? 'drop-in' : 'referral',
    assured_date: service.assuredOn,
    fees: service.cost,
    organization: { id: service.organisation, name: service.organisation },
    eligibilitys: [
      { id: 'e', eligibility: 'Everyone', minimum_age: service.ages[0], maximum_age: service.ages[1] },
    ],
    regular_schedules: service.times.map((text, n) => {
      const { byday, opens, closes } = timeOf(text);
      const when = /^\d/.test(byday) ? { byday, freq: 'MONTHLY' } : { weekday: dayNames[byday] };
      return { id: `r${n}`, ...when, opens_at: `${opens}:00`, closes_at: `${closes}:00` };
    }),
    contacts: [{ id: 'c', title: service.contact, phones: [{ id: 'p', number: service.phone }] }],
    languages: service.languages.map((language, n) => ({ id: `g${n}`, language })),
    service_taxonomys: service.needs.map((name, n) => ({
      id: `x${n}`,
      taxonomy: { id: `t${n}`, name, vocabulary: 'needs' },
    })),
    service_at_locations: [
      {
        id: 'sl',
        location: {
          id: 'l',
          name: service.place,
          latitude: String(service.latitude),
          longitude: String(service.longitude),
          physical_addresses: [{ id: 'a', address_1: service.address, city: service.town }],
          accessibility_for_disabilities: service.access.map((accessibility, n) => ({
            id: `z${n}`,
            accessibility,
          })),
        },
      },
    ],
  };
}

export function csvOf(services: readonly DemoService[]): string {
  const cell = (value: string | number | null) => {
    const text = String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head =
    'id,name,organisation,description,needs,cost,opening,how_to_refer,minimum_age,maximum_age,phone,contact,email,place,address,town,latitude,longitude,access,languages,assured_date,last_modified,alert';
  const rows = services.map((service) =>
    [
      service.key,
      service.name,
      service.organisation,
      service.description,
      service.needs.join(';'),
      service.cost,
      service.times
        .map((text) => {
          const { byday, opens, closes } = timeOf(text);
          const day = dayNames[byday];
          return day === undefined ? `Once a month, ${opens} to ${closes}` : `${day} ${opens}-${closes}`;
        })
        .join(';'),
      service.referral,
      service.ages[0],
      service.ages[1],
      service.phone,
      service.contact,
      service.email,
      service.place,
      service.address,
      service.town,
      service.latitude,
      service.longitude,
      service.access.join(';'),
      service.languages.join(';'),
      service.assuredOn,
      service.modifiedOn,
      service.alert,
    ]
      .map(cell)
      .join(','),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
