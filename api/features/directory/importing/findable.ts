// What of a service's places and times stands in its own row, so that finding it reads one row. Pure.
import type { FedPlace, FedService, FedTime } from '#api/feeds/record.ts';
import { weekdays } from '#shared/basics/lists.ts';

type Parts = {
  places: readonly Omit<FedPlace, 'postcode'>[];
  times: readonly Pick<FedTime, 'day' | 'isClosed' | 'validFrom' | 'validTo'>[];
};

export function findableOf({ places, times }: Parts) {
  const points = places.filter((place) => place.latitudeMicro !== null && place.longitudeMicro !== null);
  const dated = times.filter((time) => time.isClosed || time.validFrom !== null || time.validTo !== null);
  const open = times.filter((time) => !dated.includes(time));
  return {
    latitude_micro: points[0]?.latitudeMicro ?? null,
    longitude_micro: points[0]?.longitudeMicro ?? null,
    has_more_points: points.length > 1,
    place_words: joined(places.flatMap(({ name, address }) => [name, address])).slice(0, 2_000),
    access_words: joined(places.map((place) => place.access))
      .toLowerCase()
      .slice(0, 4_000),
    open_days: open.reduce((days, { day }) => days | (day === null ? 0 : dayBit(day)), 0),
    has_dated_times: dated.length > 0,
  };
}

type Said = Pick<FedService, 'name' | 'organisation' | 'summary'> & { places: Parts['places'] };

/** The same text is sent once: an organisation has many services, and a hall many groups. */
export const textsOf = (records: readonly Said[]) => ({
  said: [
    ...new Set(records.flatMap(({ name, organisation, summary }) => [name, organisation ?? '', summary])),
  ],
  places: [
    ...new Set(
      records.flatMap(({ places }) => places.flatMap(({ name, address }) => [name ?? '', address ?? ''])),
    ),
  ],
});

/** Monday is the first bit. */
export const dayBit = (day: (typeof weekdays)[number]): number => 1 << weekdays.indexOf(day);

const joined = (words: readonly (string | null)[]): string =>
  [...new Set(words.filter((word) => word !== null))].join(' · ');
