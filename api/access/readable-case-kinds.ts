// The texts of the case library: the part of `readable-kinds.ts` that is about case studies.
import type { ReadableKind } from './readable-kind.ts';

type Section = 'title' | 'situation' | 'tried' | 'happened' | 'learnt' | 'steps';
const sections: readonly [Section, string][] = [
  ['title', 'title of a case study'],
  ['situation', 'situation of a case study'],
  ['tried', 'what was tried in a case study'],
  ['happened', 'what happened in a case study'],
  ['learnt', 'what was learnt from a case study'],
  ['steps', 'next steps of a case study'],
];

export const readableCaseKinds: readonly ReadableKind[] = [
  ...sections.map(
    ([section, kind]): ReadableKind => ({
      kind,
      column: `case_version.${section}`,
      visibleBy: 'case-study',
      isSearched: true,
      purgedWith: 'person',
      exportedTo: 'its author',
      strippedAt: [`caseLibrary.writeDraft:content.${section}${section === 'steps' ? '.[]' : ''}`],
    }),
  ),
  {
    kind: 'why a case study was given back',
    column: 'case_version.returned_words',
    visibleBy: 'author',
    isSearched: false,
    purgedWith: 'person',
    exportedTo: 'its author',
    strippedAt: ['caseLibrary.giveBack:words'],
  },
  {
    kind: 'why a case study was withdrawn',
    column: 'case_study.withdrawn_words',
    visibleBy: 'case-study',
    isSearched: false,
    purgedWith: 'person',
    exportedTo: 'its author',
    strippedAt: ['caseLibrary.withdraw:words'],
  },
];

const listed = 'From a fixed list of the house.';
const ours = 'Made by the house, of no person’s words.';

export const notReadableOfCases: Readonly<Record<`case_${string}.${string}`, string>> = {
  'case_study.evidence': listed,
  'case_study.origin': listed,
  'case_study.review_by': ours,
  'case_study.state': listed,
  'case_study.withdrawn_reason': listed,
  'case_use.mark':
    'A digest that only the installation can make; it counts a use without keeping who it was.',
  'case_use.on_day': ours,
  'case_use.use': listed,
  'case_version.barriers': listed,
  'case_version.details': 'Fields, offsets and reasons of details that may stay; never the words.',
  'case_version.digest': ours,
  'case_version.needs': listed,
  'case_version.organisations': listed,
  'case_version.people': listed,
  'case_version.state': listed,
};
