// The search without a server: a small shelf, one typing error that is mended, and words that stand nowhere.
import type { SearchCalls } from '#extension/panel/features/search/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { stageOfferId } from './mentoring.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;
type Found = FindAnswer['items'][number];

const one = (id: string, changes: Partial<Found>): Found => ({
  kind: 'thread',
  id,
  title: '',
  titleMarks: [],
  snippet: '',
  snippetMarks: [],
  needs: ['benefits'],
  barriers: [],
  areaId: null,
  area: null,
  isAnswered: null,
  freshAt: '2026-11-18T09:00:00.000Z',
  why: [],
  alike: [],
  ...changes,
});

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
type Things = { caseId: string; threadId: string; serviceId: string };
/** Ids of things that stand on the other shelves, so that what is found can be used. */
const shelfOf = (things: Things): readonly Found[] => [
  one(things.caseId, {
    kind: 'case-study',
    title: 'PIP refused, won at tribunal',
    titleMarks: [[0, 3]],
    snippet: 'The mandatory reconsideration was refused; the diary of bad days turned it.',
    snippetMarks: [[4, 28]],
    why: [
      { kind: 'words', in: 'title', words: ['PIP'] },
      { kind: 'meaning', typed: 'MR', found: 'mandatory reconsideration' },
    ],
  }),
  one(things.threadId, {
    title: 'Who helps with a benefits appeal?',
    snippet: 'Ask the law centre first.',
    isAnswered: true,
    why: [{ kind: 'need', need: 'benefits' }],
  }),
  one(things.serviceId, {
    kind: 'service',
    title: 'Eastmere Benefits Advice',
    area: 'Eastmere',
    why: [{ kind: 'similar' }],
    alike: [{ kind: 'service', id: id(4), title: 'Eastmere Advice' }],
  }),
];
/** Found where somebody asks for one. */
const mentor = one(stageOfferId, {
  kind: 'mentor',
  title: 'Ten years of benefit appeals',
  snippet: 'I sat beside people at tribunals.',
  why: [{ kind: 'need', need: 'benefits' }],
});

export type StagedSearch = { calls: SearchCalls; asked: object[]; turn: (how: ServerSearch) => void };
/** Answers at once; waits until it is told to; says no. */
export type ServerSearch = 'free' | 'held' | 'refused';

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishSearch(answer: Answer, things: Things): StagedSearch {
  const shelf = shelfOf(things);
  const asked: object[] = [];
  let how: ServerSearch = 'free';
  let waiting: (() => void)[] = [];
  return {
    asked,
    turn(next) {
      how = next;
      for (const go of waiting) go();
      waiting = [];
    },
    calls: {
      findAll: async (ask) => {
        if (how === 'held') await new Promise<void>((go) => waiting.push(go));
        if (how === 'refused') throw refuse('too-many-requests');
        return answer('findAll', () => {
          asked.push(ask);
          const isNothing = /zebra/.test(ask.words);
          const items = isNothing
            ? []
            : [...shelf, ...(/mentor/.test(ask.words) ? [mentor] : [])].filter(
                (found) => !ask.kinds || ask.kinds.includes(found.kind),
              );
          return structuredClone({
            items: [...items],
            next: null,
            counts: isNothing
              ? []
              : [
                  { kind: 'case-study' as const, count: 1 },
                  { kind: 'thread' as const, count: 1 },
                  { kind: 'service' as const, count: 1 },
                ],
            isMore: false,
            removed: [],
            corrections: /benifits/.test(ask.words) ? [{ typed: 'benifits', searched: ['benefits'] }] : [],
            meanings: [],
            needs: isNothing
              ? ['loneliness' as const]
              : /debt/.test(ask.words)
                ? ['money-debt' as const]
                : ['benefits' as const],
            isGuess: false,
          });
        });
      },
      suggest: ({ words }) =>
        answer('suggest', () => ({ words: words.startsWith('ben') ? ['benefits appeal'] : [], titles: [] })),
      listMisses: ({ month }) =>
        answer('listMisses', () => ({
          items: month.endsWith('-11')
            ? [
                { words: 'evict zebra', searches: 12 },
                { words: 'sign languag interpret', searches: 5 },
              ]
            : [],
          next: null,
          shownFrom: 5,
        })),
      chooseFound: (chosen) =>
        answer('chooseFound', () => {
          asked.push(chosen);
          return {};
        }),
    },
  };
}
