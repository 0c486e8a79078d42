// Chases of the two invented workers, in every state that a list shows: waiting, overdue, answered through the link, refused because
// full, long under way, closed with what stood in the way. Services are named by town and kind.
import type {
  Barrier,
  CannotHelpReason,
  Capacity,
  ChaseOutcome,
  ChaseSource,
  CheckResult,
  CheckTime,
  HandoverState,
  Need,
} from '#shared/basics/lists.ts';

export type SaidOfChase = {
  daysAgo: number;
  state: HandoverState;
  byOrganisation: boolean;
  cannotHelp?: CannotHelpReason;
  words?: string;
  capacity?: Capacity;
  wait?: readonly [number, number];
};
export type DemoChase = {
  key: string;
  by: string;
  town: string;
  kind: string;
  need: Need;
  reference: string;
  source: ChaseSource;
  ask?: string;
  madeDaysAgo: number;
  /** Days from today; before today is overdue. */
  dueIn: number;
  hasLink?: boolean;
  said?: readonly SaidOfChase[];
  checks?: readonly { at: CheckTime; dueIn: number; result?: CheckResult }[];
  closed?: { daysAgo: number; outcome: ChaseOutcome; barriers: readonly Barrier[] };
};

export const demoChases: readonly DemoChase[] = [
  {
    key: 'sarah-waiting',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'grief',
    need: 'bereavement',
    reference: 'PH-7K3',
    source: 'service',
    ask: 'Is there a place before the next six evenings begin?',
    madeDaysAgo: 2,
    dueIn: 4,
    hasLink: true,
  },
  {
    key: 'sarah-overdue',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'adaptations',
    need: 'disability-sensory',
    reference: 'PH-R4X',
    source: 'note',
    ask: 'Has a visit for the rails been booked?',
    madeDaysAgo: 19,
    dueIn: -5,
  },
  {
    key: 'sarah-answered',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'befriend',
    need: 'loneliness',
    reference: 'PH-M9C',
    source: 'service',
    madeDaysAgo: 8,
    dueIn: 6,
    hasLink: true,
    said: [
      { daysAgo: 7, state: 'received', byOrganisation: true },
      { daysAgo: 1, state: 'first-contact', byOrganisation: true, capacity: 'waitlist', wait: [3, 5] },
    ],
  },
  {
    key: 'sarah-full',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'talk',
    need: 'mental-wellbeing',
    reference: 'PH-W3D',
    source: 'answer',
    madeDaysAgo: 6,
    dueIn: 5,
    hasLink: true,
    said: [
      {
        daysAgo: 1,
        state: 'cannot-help',
        byOrganisation: true,
        cannotHelp: 'full',
        words: 'The list is closed until the new counsellor starts.',
        capacity: 'no-capacity',
        wait: [10, 14],
      },
    ],
  },
  {
    key: 'sarah-running',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'men-shed',
    need: 'loneliness',
    reference: 'PH-4TN',
    source: 'service',
    madeDaysAgo: 112,
    dueIn: 9,
    said: [
      { daysAgo: 108, state: 'first-contact', byOrganisation: false },
      { daysAgo: 98, state: 'started', byOrganisation: false },
    ],
    checks: [
      { at: '6-weeks', dueIn: -56, result: 'better' },
      { at: '12-weeks', dueIn: 2 },
    ],
  },
  {
    key: 'sarah-barrier',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'choir',
    need: 'long-term-condition',
    reference: 'PH-H7F',
    source: 'service',
    madeDaysAgo: 60,
    dueIn: -40,
    said: [{ daysAgo: 52, state: 'first-contact', byOrganisation: false }],
    closed: { daysAgo: 33, outcome: 'not-helped', barriers: ['transport', 'confidence'] },
  },
  {
    key: 'sarah-helped',
    by: 'sarah-whitlow',
    town: 'harrowmere',
    kind: 'benefit-forms',
    need: 'benefits',
    reference: 'PH-P9J',
    source: 'answer',
    madeDaysAgo: 48,
    dueIn: -30,
    said: [
      { daysAgo: 44, state: 'started', byOrganisation: true },
      { daysAgo: 24, state: 'ended', byOrganisation: true },
    ],
    checks: [{ at: '9-12-months', dueIn: 296 }],
    closed: { daysAgo: 23, outcome: 'helped', barriers: [] },
  },
  {
    key: 'ben-today',
    by: 'ben-adeyemi',
    town: 'pellhaven',
    kind: 'housing-desk',
    need: 'housing',
    reference: 'PH-C4V',
    source: 'answer',
    ask: 'Has the letter about the notice gone to the landlord?',
    madeDaysAgo: 5,
    dueIn: 0,
    hasLink: true,
  },
  {
    key: 'ben-crisis',
    by: 'ben-adeyemi',
    town: 'pellhaven',
    kind: 'domestic',
    need: 'domestic-abuse',
    reference: 'PH-X3K',
    source: 'step',
    ask: 'Has the duty advocate spoken with them, at the number agreed?',
    madeDaysAgo: 3,
    dueIn: 1,
    said: [{ daysAgo: 2, state: 'first-contact', byOrganisation: false }],
  },
  {
    key: 'ben-overdue',
    by: 'ben-adeyemi',
    town: 'pellhaven',
    kind: 'larder',
    need: 'food-fuel',
    reference: 'PH-N7T',
    source: 'blank',
    madeDaysAgo: 12,
    dueIn: -3,
    said: [{ daysAgo: 10, state: 'received', byOrganisation: false }],
  },
  {
    key: 'ben-barrier',
    by: 'ben-adeyemi',
    town: 'pellhaven',
    kind: 'lunch-club',
    need: 'loneliness',
    reference: 'PH-J3M',
    source: 'service',
    madeDaysAgo: 75,
    dueIn: -55,
    said: [{ daysAgo: 70, state: 'started', byOrganisation: true }],
    closed: { daysAgo: 41, outcome: 'partly', barriers: ['money'] },
  },
];
