// All words of the search, in one place.
import type { SearchKind } from '#shared/basics/lists.ts';

export const kindLabels: Record<SearchKind, string> = {
  'case-study': 'Case study',
  thread: 'Thread',
  service: 'Local service',
  mentor: 'Mentor',
};

export const words = {
  title: 'Find',
  lead: 'Case studies, answered questions and local services, in your own words.',
  label: 'What are you looking for?',
  placeholder: 'For example: evicted s21 kids',
  deed: 'Search',
  loading: 'Searching',
  recent: 'Your last searches',
  kinds: 'What to show',
  everything: 'Everything',
  filters: 'Narrow it down',
  need: 'Need',
  anyNeed: 'Any need',
  myArea: 'My area and what holds everywhere',
  answered: 'Answered questions only',
  shown: (count: number, isMore: boolean) =>
    count === 0 ? 'Nothing found' : `${count}${isMore ? ' or more' : ''} found`,
  answeredMark: 'Answered',
  why: {
    exact: 'The title is what you typed',
    title: 'In the title',
    text: 'In the text',
    labels: 'In its needs or place',
    meaning: (typed: string, found: string) => `“${found}” for “${typed}”`,
    need: (need: string) => `About ${need}`,
    similar: 'Close to what you typed',
  },
  alike: (count: number) =>
    count === 1 ? '1 more says nearly the same' : `${count} more say nearly the same`,
  searchedFor: (typed: string, searched: string) => `Searched for “${searched}” instead of “${typed}”.`,
  searchedToo: (typed: string, searched: string) => `Also searched for “${searched}” (“${typed}”).`,
  removed: 'What could identify somebody was left out of the search.',
  guess: 'None of these words stands anywhere. These are the nearest.',
  emptyTitle: 'Nothing found',
  emptyHint: 'Others may know. Your words come along into the question.',
  ask: 'Ask peers with these words',
  crisis: 'Three next steps now',
  supervisor: 'Talk to a supervisor',
  nearest: 'It seems to be about',
  clear: 'Show everything',
  more: 'Show more',
  suggestions: 'Suggestions',
  trouble: 'The search could not be reached',
  offline: 'No connection to Peer Hub. The crisis steps and your drafts work all the same.',
  again: 'Try again',
  namesLate: 'Getting ready to search safely. One moment.',
} as const;
