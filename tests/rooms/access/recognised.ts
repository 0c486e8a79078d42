// What learning and recognition answer a reader with, for the register of ways out and for the tale of two masks: how far one is and what one
// gave, and the lists of it that show titles.
import type { ContributionKind } from '#shared/basics/lists.ts';

const titled: readonly ContributionKind[] = ['safe-steps', 'thanks', 'answers', 'cases'];
const lists = titled.map((what) => ({ what, from: null }));
const own = 'Figures and ids of one’s own.';

export const ownWays = {
  'learning.listProgress': { never: own, ask: () => ({}) },
  'learning.saveProgress': { never: 'A deed: it answers with ids, states and counts.' },
  'recognition.readContribution': { never: own, ask: () => ({ from: null }) },
  'recognition.listContribution': { shows: () => lists },
};

export const waysOfRecognition: readonly (readonly [path: string, input: object])[] = [
  ['recognition.readContribution', { from: null }],
  ...lists.map((input) => ['recognition.listContribution', input] as const),
];
