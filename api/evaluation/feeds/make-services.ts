// A town's services out of the hand-written material: which place, which number, how full. The same on every machine;
// only the dates count from the day of the start, so that a trial next year is not full of stale words.
import { createHash } from 'node:crypto';
import { kinds } from './material.ts';
import type { Town } from './towns.ts';

export type DemoService = {
  key: string;
  name: string;
  organisation: string;
  needs: readonly string[];
  description: string;
  cost: string;
  times: readonly string[];
  referral: string;
  ages: readonly [number | null, number | null];
  phone: string;
  contact: string;
  email: string;
  place: string;
  address: string;
  town: string;
  latitude: number;
  longitude: number;
  access: readonly string[];
  languages: readonly string[];
  /** ISO days. */
  assuredOn: string | null;
  modifiedOn: string;
  /** Places free, where the publisher says so. */
  available: { free: number; on: string } | null;
  alert: string | null;
};

const accesses = [
  ['Step-free entrance', 'Accessible toilet'],
  ['Ramp', 'Hearing loop'],
  ['Three steps at the door; ring and we bring the ramp'],
  ['Step-free entrance', 'Hearing loop', 'Quiet room'],
  [],
] as const;
const tongues = [
  ['English'],
  ['English', 'Polish'],
  ['English', 'Urdu', 'Punjabi'],
  [],
  ['English', 'British Sign Language'],
] as const;
const contacts = ['Reception', 'Duty adviser', 'Coordinator', 'Bookings', 'Front desk'] as const;
const alerts = [
  'No session between Christmas and New Year.',
  'Moving to the room upstairs in January; a lift is there.',
  'New referrals are read on Mondays.',
] as const;

/** A number from words: the same for ever, spread evenly enough. */
const pick = (...words: string[]) =>
  Number.parseInt(createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8), 16);
const one = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

export function makeServices(town: Town, today: Date, townNumber: number): DemoService[] {
  const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return kinds
    .filter((kind) => !town.without.includes(kind.key))
    .map((kind, index) => {
      const of = (what: string) => pick(town.key, kind.key, what);
      const place = one(town.places, of('place'));
      // One in six was never checked, one in five not for a long time: as directories are.
      const checked = of('checked') % 30;
      const assuredOn = checked < 5 ? null : daysAgo(checked < 11 ? 200 + checked * 20 : checked * 3);
      const says = town.feed === 'oruk-3' && of('capacity') % 3 === 0;
      // Ofcom keeps 020 7946 0000 to 0999 for drama. Not 01632 960: the demo patients have numbers there, and a public
      // number is one that stripping keeps.
      const phone = `020 7946 0${String(400 + townNumber * 70 + index)}`;
      return {
        key: kind.key,
        name: kind.name.replace('{p}', place),
        organisation: town.organisations[kind.runBy],
        needs: kind.needs,
        description: kind.description,
        cost: kind.cost,
        times: kind.times,
        referral: kind.referral,
        ages: kind.ages,
        phone,
        contact: one(contacts, of('contact')),
        email: `${kind.key}@${town.key}.example`,
        place: `${place} ${one(['Hall', 'Centre', 'Rooms', 'Library'], of('building'))}`,
        address: `${1 + (of('number') % 60)} ${one(town.streets, of('street'))}`,
        town: place,
        latitude: round(town.middle.latitude + ((of('north') % 800) - 400) / 10_000),
        longitude: round(town.middle.longitude + ((of('east') % 1_200) - 600) / 10_000),
        access: one(accesses, of('access')),
        languages: one(tongues, of('languages')),
        assuredOn,
        modifiedOn: daysAgo(20 + (of('modified') % 300)),
        available: says ? { free: of('free') % 4, on: daysAgo(1 + (of('said') % 20)) } : null,
        alert: of('alert') % 9 === 0 ? one(alerts, of('which')) : null,
      };
    });
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
