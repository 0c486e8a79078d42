// What the invented colleagues have said of services and learnt about them. Services are named by town and kind.
import type { Barrier, Capacity } from '#shared/basics/lists.ts';

export type SaidThere = {
  town: string;
  kind: string;
  by: string;
  daysAgo: number;
  capacity?: Capacity;
  wait?: readonly [number, number];
  phone?: string;
  askFor?: string;
  howToRefer?: string;
  barriers?: readonly Barrier[];
};
export type TipThere = { town: string; kind: string; by: string; daysAgo: number; body: string };

export const statements: readonly SaidThere[] = [
  {
    town: 'harrowmere',
    kind: 'money-advice',
    by: 'sarah-whitlow',
    daysAgo: 2,
    capacity: 'no-capacity',
    wait: [6, 8],
    barriers: ['waiting'],
  },
  {
    town: 'harrowmere',
    kind: 'benefit-forms',
    by: 'ben-adeyemi',
    daysAgo: 3,
    capacity: 'capacity',
    askFor: 'the forms volunteer',
  },
  {
    town: 'harrowmere',
    kind: 'energy',
    by: 'margaret-okell',
    daysAgo: 5,
    capacity: 'waitlist',
    wait: [1, 2],
  },
  {
    town: 'harrowmere',
    kind: 'arts-mind',
    by: 'margaret-okell',
    daysAgo: 4,
    capacity: 'capacity',
  },
  {
    town: 'harrowmere',
    kind: 'befriend',
    by: 'sarah-whitlow',
    daysAgo: 9,
    capacity: 'waitlist',
    wait: [4, 10],
  },
  {
    town: 'harrowmere',
    kind: 'housing-desk',
    by: 'tomasz-zielak',
    daysAgo: 1,
    capacity: 'capacity',
    phone: '01632 960391',
    askFor: 'the duty caseworker',
    howToRefer: 'Ring before ten; send the letter by post the same day.',
  },
  { town: 'harrowmere', kind: 'talk', by: 'margaret-okell', daysAgo: 4, capacity: 'capacity' },
  {
    town: 'harrowmere',
    kind: 'talk',
    by: 'sarah-whitlow',
    daysAgo: 3,
    capacity: 'no-capacity',
    barriers: ['waiting', 'confidence'],
  },
  { town: 'pellhaven', kind: 'money-advice', by: 'ben-adeyemi', daysAgo: 6, capacity: 'capacity' },
  {
    town: 'pellhaven',
    kind: 'homeless-team',
    by: 'ben-adeyemi',
    daysAgo: 1,
    capacity: 'additional-assessment-required',
    askFor: 'the duty officer',
  },
  {
    town: 'pellhaven',
    kind: 'lifts',
    by: 'ben-adeyemi',
    daysAgo: 20,
    capacity: 'no-capacity',
    barriers: ['transport'],
  },
  {
    town: 'brindlemoor',
    kind: 'carers-centre',
    by: 'joanne-tarrant',
    daysAgo: 8,
    capacity: 'capacity',
    wait: [0, 1],
  },
  {
    town: 'brindlemoor',
    kind: 'lifts',
    by: 'priya-sundaram',
    daysAgo: 2,
    capacity: 'waitlist',
    wait: [1, 3],
    barriers: ['transport'],
  },
];

export const tips: readonly TipThere[] = [
  {
    town: 'harrowmere',
    kind: 'money-advice',
    by: 'ben-adeyemi',
    daysAgo: 30,
    body: 'Send people with their letters in one envelope. The first visit goes twice as far.',
  },
  {
    town: 'harrowmere',
    kind: 'housing-desk',
    by: 'tomasz-zielak',
    daysAgo: 12,
    body: 'They ring back the same day if you say on the answerphone when the notice ends.',
  },
  {
    town: 'harrowmere',
    kind: 'larder',
    by: 'sarah-whitlow',
    daysAgo: 7,
    body: 'Quiet in the last half hour; better for people who find a queue hard.',
  },
  {
    town: 'pellhaven',
    kind: 'befriend',
    by: 'ben-adeyemi',
    daysAgo: 40,
    body: 'Ask for the coordinator, not the shop. She matches people by what they laugh about.',
  },
  {
    town: 'pellhaven',
    kind: 'swim',
    by: 'ben-adeyemi',
    daysAgo: 15,
    body: 'The hoist is booked with the pool, not with reception.',
  },
  {
    town: 'brindlemoor',
    kind: 'money-advice',
    by: 'joanne-tarrant',
    daysAgo: 22,
    body: 'The van parks behind the hall when it rains.',
  },
];
