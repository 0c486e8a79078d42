// All words of insights, in one place.
import type { Change, Wait } from '#shared/contract/insights.ts';

const change: Record<NonNullable<Change>, string> = {
  more: 'More than before',
  fewer: 'Fewer than before',
  same: 'About the same as before',
};

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);
const within = (count: number) => (count === 0 ? 'no wait' : `up to ${weeks(count)}`);

export const words = {
  title: 'Insights',
  lead: 'What link workers ask about, and what there is for it.',
  area: 'Where',
  everywhere: 'The whole community',
  mine: (area: string) => `${area} (yours)`,
  period: 'Period',
  months: { 3: '3 months', 12: '12 months' },
  fromTo: (from: string, to: string, before: string) =>
    `${from} to ${to}. “Before” is the ${before} before that.`,
  loading: 'Loading insights',
  trouble: 'Insights could not be loaded',
  offline: 'They need Peer Hub. Try again when you are connected.',
  hidden: '*',
  hiddenWords:
    '* Not shown: fewer than 8 questions, fewer than 5 people, too few link workers in the area, or it would let another number be worked out. Other numbers are rounded to the nearest 5.',
  hiddenSpoken: 'not shown',
  hiddenOnes: (count: number) => `Not shown (${count})`,
  tooSmall: {
    heading: (area: string) => `Too few link workers in ${area}`,
    words:
      'An area has its own numbers from 8 link workers on. Until then its questions count in the whole community alone.',
    deed: 'Show the whole community',
  },
  empty: {
    title: 'Not enough questions yet',
    words:
      'Numbers appear here when at least 8 questions about something were asked by at least 5 people. What services there are stands below.',
  },
  needs: {
    title: 'What is asked about',
    questions: (count: number) => `about ${count} questions`,
    change,
    before: (count: number) => `about ${count}`,
    beforeHidden: 'Before: not shown',
    worked: (count: number) => `An answer worked for somebody about ${count} times`,
    services: 'Find services',
    servicesIn: (area: string) => `Find services in ${area}`,
    forNeed: (need: string) => `for ${need}`,
    talk: (channel: string) => `Talk about it in ${channel}`,
    masked: 'Questions asked without a name count in the whole community alone.',
  },
  barriers: { title: 'What gets in the way', none: 'Nothing here can be shown yet.' },
  gaps: {
    title: 'Where services are short',
    lead: 'Needs that are asked about often and have few services with room, first.',
    leadOfServices: 'Needs with the fewest services that have room, first.',
    none: 'No service in the directory',
    all: (count: number) => (count === 1 ? '1 service' : `${count} services`),
    open: (count: number) => `${count} with room`,
    waiting: (count: number) => `${count} with a wait`,
    full: (count: number) => `${count} full`,
    unknown: (count: number) => `${count} not known`,
    /** By colleagues' words of the last six weeks. */
    wait: ({ services, typicalWeeks, longestWeeks }: Wait) => {
      const whose = `by what was said of ${services === 1 ? '1 service' : `${services} services`} lately`;
      const isSame = typicalWeeks === longestWeeks;
      const longest = isSame ? '' : `, at the longest ${weeks(longestWeeks)}`;
      return `Wait: ${isSame ? '' : 'typically '}${within(typicalWeeks)}${longest} (${whose})`;
    },
    learn: (title: string) => `Learn: ${title}`,
    others: (count: number) => `Other needs (${count})`,
  },
  deprivation: {
    title: 'By deprivation of areas',
    lead: 'Of areas, never of people. Decile 1 is the most deprived tenth of England.',
    groups: {
      most: 'Deciles 1 to 3',
      middle: 'Deciles 4 to 7',
      least: 'Deciles 8 to 10',
    },
    none: 'Not enough questions in any group of areas yet.',
  },
  take: {
    copy: 'Copy as text',
    copied: 'Copied',
    save: 'Save as a table (CSV)',
    saved: 'Saved',
    columns: [
      'Kind',
      'Name',
      'Questions',
      'Questions before',
      'Worked',
      'Services',
      'With room',
      'With a wait',
      'Full',
      'Not known',
      'Wait typically, weeks',
      'Wait at the longest, weeks',
      'Wait said of services',
    ],
    kinds: { need: 'Need', barrier: 'Barrier' },
  },
} as const;
