// From the shapes of feeds to our record: the standard's own examples, and what real publishers send.
import { describe, expect, it } from 'vitest';
import { csvRecords, readCells } from '#api/feeds/csv.ts';
import { toFedService } from '#api/feeds/map-service.ts';
import { toNeeds } from '#api/feeds/needs.ts';
import { isShallow, toFeedPage } from '#api/feeds/page.ts';
import type { WarningCode } from '#api/feeds/record.ts';
import { toTimes } from '#api/feeds/times.ts';
import { orukOne, orukThree } from '#tests/fixtures/feeds/harbour.ts';

function map(raw: unknown) {
  const warnings: WarningCode[] = [];
  return { record: toFedService(raw, (code) => warnings.push(code)), warnings };
}
const three = orukThree.contents[0]!;
const one = orukOne.content[0]!;

describe('a record', () => {
  it('of Open Referral UK 3.0 with what HSDS 3.1 adds', () => {
    expect(map(three)).toEqual({
      warnings: [],
      record: {
        sourceId: three.id,
        name: 'Harbour Money Help',
        organisation: 'Harbour Trust',
        organisationKey: 'GB-CHC:9000001',
        summary: 'One-to-one debt and benefits appointments.',
        url: 'https://harbour-money.example/',
        email: 'hello@harbour-money.example',
        status: 'active',
        alert: 'No evening sessions in December.',
        needs: ['money-debt'],
        languages: [],
        cost: 'free',
        costWords: 'Everyone: No charge',
        eligibility: null,
        minimumAge: 18,
        maximumAge: null,
        howToRefer: null,
        waitWords: null,
        capacity: 'capacity',
        capacityAt: '2026-11-18T08:00:00.000Z',
        assuredAt: '2026-09-30T00:00:00.000Z',
        modifiedAt: '2026-10-02T09:15:00.000Z',
        times: ['TU', 'TH'].map((day) => ({
          day,
          opensAt: '10:00',
          closesAt: '15:30',
          validFrom: null,
          validTo: null,
          isClosed: false,
          words: null,
        })),
        places: [
          {
            name: 'The Boathouse',
            address: '1 Quay Street, Harbourside',
            postcode: 'ZZ1 1ZZ',
            access: 'Step-free entrance; hearing loop.',
            latitudeMicro: 51_450_000,
            longitudeMicro: -2_590_000,
          },
        ],
        contacts: [],
      },
    });
  });

  it('of Open Referral UK 1.0: markup out, numbers from strings, the phone from the contact', () => {
    const { record, warnings } = map(one);
    expect(warnings).toEqual(['markup-removed']);
    expect(record).toMatchObject({
      sourceId: 'boathouse-walks',
      summary: 'Gentle weekly walk with tea after.',
      needs: ['loneliness'],
      languages: ['polish'],
      howToRefer: 'Drop in.',
      eligibility: 'Adults',
      minimumAge: 18,
      cost: 'not-stated',
      contacts: [{ label: 'Bookings', phone: '020 7946 0000', email: null }],
      places: [{ postcode: 'ZZ1 1ZZ', latitudeMicro: 51_450_000, access: 'Ramp' }],
      times: [{ day: 'WE', opensAt: '10:00', closesAt: '12:00' }],
    });
  });

  it('of HSDS 3.x: phones, waits, eligibility and languages by code', () => {
    const { record } = map({
      id: 7,
      name: 'Tidewell Counselling',
      phones: [{ number: '01632 960111', description: 'Duty line' }],
      wait_time: 'About six weeks',
      application_process: 'Ring us or send the form.',
      eligibility_description: 'Adults in Tidewell.',
      fees_description: 'From £5 a session.',
      languages: [{ code: 'pl' }, { name: 'Urdu' }, { note: 'none' }],
      contacts: [
        { title: 'Manager', email: 'office@tidewell.example', phones: [{ number: '01632 960111' }] },
      ],
      capacities: [{ available: 0, updated: '2026-11-01' }],
      status: 'temporarily closed',
    });
    expect(record).toMatchObject({
      sourceId: '7',
      waitWords: 'About six weeks',
      howToRefer: 'Ring us or send the form.',
      eligibility: 'Adults in Tidewell.',
      cost: 'paid',
      languages: ['polish', 'urdu'],
      capacity: 'no-capacity',
      status: 'temporarily-closed',
      contacts: [
        { label: 'Duty line', phone: '01632 960111' },
        { label: 'Manager', email: 'office@tidewell.example' },
      ],
    });
  });

  it('is refused without an id or a name, and never throws whatever comes', () => {
    expect(map({ name: 'x' }).warnings).toEqual(['no-id']);
    expect(map({ id: 'x', name: '  <b></b> ' }).warnings).toEqual(['no-name']);
    for (const raw of [null, 1, 'x', [], true]) expect(map(raw).warnings).toEqual(['not-a-record']);
    const wrong = [null, 1, 'x', [], {}, [1], [null], [[]], { a: { b: [] } }, Number.NaN, '\ud800', '\u0000'];
    for (const key of Object.keys({ ...three, ...one }))
      for (const value of wrong) {
        const { record } = map({ ...three, ...one, [key]: value });
        if (record) expect(JSON.stringify(record)).not.toContain('\\u0000');
      }
  });

  it('drops a point outside the country and keeps the rest', () => {
    const raw = structuredClone(three);
    raw.service_at_locations[0]!.location.latitude = 100;
    const { record, warnings } = map(raw);
    expect(warnings).toEqual(['point-outside']);
    expect(record?.places[0]).toMatchObject({
      name: 'The Boathouse',
      latitudeMicro: null,
      longitudeMicro: null,
    });
  });
});

describe('times', () => {
  const times = (schedules: unknown[]) =>
    toTimes({ schedules } as never).map(({ day, words }) => [day, words]);
  it('are days only when they are weekly', () => {
    expect(times([{ byday: 'MO,WE', freq: 'WEEKLY' }])).toEqual([
      ['MO', null],
      ['WE', null],
    ]);
    expect(times([{ byday: '1MO', freq: 'MONTHLY' }])).toEqual([[null, 'The first Monday of the month']]);
    expect(times([{ byday: '-1FR', freq: 'MONTHLY' }])).toEqual([[null, 'The last Friday of the month']]);
    expect(times([{ byday: 'TU', freq: 'WEEKLY', interval: 2 }])).toEqual([[null, 'Tuesday, every 2 weeks']]);
    expect(times([{ weekday: 3 }, { byday: 'XX' }, { description: 'By arrangement' }])).toEqual([
      ['WE', null],
      [null, 'By arrangement'],
    ]);
  });
  it('know when it is shut', () => {
    const holiday = { closed: true, start_date: '2026-12-24', end_date: '2027-01-02' };
    expect(
      toTimes({ holiday_schedules: [holiday, { closed: false, start_date: '2026-12-24' }] }),
    ).toMatchObject([{ day: null, isClosed: true, words: 'Closed from 2026-12-24 to 2027-01-02' }]);
  });
});

describe('needs', () => {
  it('are known by our word, by a taxonomy’s word, and never by half a word', () => {
    expect(toNeeds(['money-debt', 'Food & Fuel', 'Carers'])).toEqual(['money-debt', 'food-fuel', 'carers']);
    expect(toNeeds(['Careers advice', 'Homework club'])).toEqual([]);
    expect(toNeeds(['Rough sleeping', 'Domestic violence'])).toEqual(['homelessness', 'domestic-abuse']);
    expect(toNeeds(['Refugees'])).toEqual(['immigration-nrpf']);
    expect(toNeeds(['Women’s refuge'])).toEqual(['domestic-abuse']);
  });
});

describe('a page', () => {
  const page = (changes: object, number = 1) => {
    const { records: _, ...rest } = toFeedPage({ ...orukOne, ...changes }, number) ?? { records: [] };
    return rest;
  };
  it('is told by its list, and ends when its numbers and its records say so', () => {
    expect(toFeedPage(orukThree, 1)).toMatchObject({ shape: 'oruk-3', isLast: true });
    expect(page({})).toEqual({ shape: 'oruk-1', isLast: true, isFirst: true });
    expect(page({ number: 0 })).toMatchObject({ isLast: true });
    // `last` and a larger `totalPages`: one empty page more costs nothing, a missing one loses services.
    expect(page({ last: true, totalPages: 3 })).toMatchObject({ isLast: false });
    expect(page({ last: true, totalPages: 3 }, 3)).toMatchObject({ isLast: true });
    expect(page({ content: [], totalPages: 9 })).toMatchObject({ isLast: true });
    expect(page({ totalPages: 'many', last: false })).toMatchObject({ isLast: false });
    expect(toFeedPage([one], 1)).toMatchObject({ shape: 'list', isLast: true });
    for (const body of [{}, { content: {} }, null, 'x', 5]) expect(toFeedPage(body, 1)).toBeNull();
  });
  it('says which records have to be asked for by themselves', () => {
    expect(isShallow(three)).toBe(false);
    expect(isShallow({ id: 'a', name: 'b', organization: {} })).toBe(true);
  });
});

describe('a CSV', () => {
  const text = `\ufeffID,Name,Organisation,Needs,Opening,Phone,Latitude,Longitude,Cost,Mood
a1,"Harbour Larder, the","Harbour ""Trust""",food-fuel;benefits,Monday 10:00-12:00;by arrangement,01632 960111,51.45,-2.59,Free,good
a2,,,,,,,,,
`;
  it('is read with quotes, commas and several values in a cell', () => {
    const warnings: string[] = [];
    const records = csvRecords(text, (code) => warnings.push(code));
    expect(warnings).toEqual(['unknown-column']);
    expect(records?.map((raw) => map(raw).record)).toMatchObject([
      {
        sourceId: 'a1',
        name: 'Harbour Larder, the',
        organisation: 'Harbour "Trust"',
        needs: ['benefits', 'food-fuel'],
        cost: 'free',
        contacts: [{ phone: '01632 960111' }],
        places: [{ latitudeMicro: 51_450_000 }],
        times: [
          { day: 'MO', opensAt: '10:00' },
          { day: null, words: 'by arrangement' },
        ],
      },
      null,
    ]);
  });
  it('is refused without its columns, with an open quote or too many rows', () => {
    const quiet = () => undefined;
    expect(csvRecords('a,b\n1,2', quiet)).toBeNull();
    expect(csvRecords('id,name\n1,"open', quiet)).toBeNull();
    expect(csvRecords('', quiet)).toBeNull();
    expect(readCells(`id\n${'1\n'.repeat(6_000)}`)).toBeNull();
    expect(readCells('a,b\r\n1,"x\r\ny"\r\n')).toEqual([
      ['a', 'b'],
      ['1', 'x\r\ny'],
    ]);
  });
});
