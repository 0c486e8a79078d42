// What a kept document is found by and what a snippet is cut from: the texts and weights with which the server indexes it.
import type { PackedDocument } from '#shared/contract/search-pack.ts';
import type { OfflineDocument } from '#shared/search/offline-index.ts';
import { fieldWeights } from '#shared/search/settings.ts';

const hundredth = 100;

/** A line each; only these are shown. */
const shownOf = (one: PackedDocument): string[] =>
  (one.kind === 'case-study'
    ? [one.situation, one.tried, one.happened, one.learnt, ...one.steps]
    : [one.summary, one.eligibility ?? '', one.howToRefer ?? '']
  ).filter((text) => text !== '');

export const bodyOf = (one: PackedDocument): string => shownOf(one).join('\n');

function labelsOf(one: PackedDocument): string {
  if (one.kind === 'case-study') return [...one.people, ...one.organisations].join(', ');
  return [one.organisation, ...one.languages].filter(Boolean).join(', ');
}

const placeOf = (one: PackedDocument): string =>
  [one.area?.name, ...(one.kind === 'service' ? one.places : [])].filter(Boolean).join(' ');

export const toOffline = (one: PackedDocument): OfflineDocument => ({
  key: one.id,
  title: one.title,
  texts: [
    { text: one.title, weight: fieldWeights.title },
    { text: bodyOf(one), weight: fieldWeights.body },
    { text: labelsOf(one), weight: fieldWeights.body },
    { text: placeOf(one), weight: fieldWeights.place },
  ],
  about: one.about.map(([need, hundredths]) => [need, hundredths / hundredth] as const),
});
