// Proposes channel and tags from the words of a question, so that asking takes three actions. It decides nothing:
// every proposal can be changed before posting, and it never leaves the device.
import { limits } from '#shared/basics/limits.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { needWords } from './need-words.ts';

type Place = Pick<Channel, 'id' | 'kind' | 'needs' | 'isUrgent' | 'canPost' | 'isClosed'>;

/** Words alone, one space around each, so that a whole word is found by looking for it with its spaces. */
const flatten = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** What is looked for: a whole word or phrase, or its beginning where any ending will do. */
const soughtOf = (word: string): string => (word.endsWith('*') ? flatten(word).trimEnd() : flatten(word));
const sought = new Map<Need, readonly string[]>(needs.map((need) => [need, needWords[need].map(soughtOf)]));

export type Scored = { need: Need; score: number };

/** Needs that the words speak of, strongest first. Saying one word often weighs less than saying several. */
export function scoreNeeds(text: string): Scored[] {
  const flat = flatten(text);
  const scored = needs.map((need) => {
    const times = (sought.get(need) ?? [])
      .map((words) => flat.split(words).length - 1)
      .filter((count) => count > 0);
    const repeated = times.reduce((sum, count) => sum + count - 1, 0);
    return { need, score: times.length + Math.min(repeated, 2) / 4 };
  });
  return scored.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
}

export const proposeNeeds = (text: string): Need[] => {
  const scored = scoreNeeds(text);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter((one) => one.score * 2 >= best)
    .slice(0, limits.needsPerThreadMax - 1)
    .map((one) => one.need);
};

/**
 * The open channel whose needs the words speak of most. The urgent channel is never proposed: what must happen today is the person's own
 * choice. Nor is a private one, in which few would read what was meant for many. Where nothing speaks, nothing: the person chooses, unless
 * besides the urgent channel there is one place alone.
 */
export function proposeChannel<P extends Place>(text: string, channels: readonly P[]): P | null {
  const scored = scoreNeeds(text);
  const scoreOf = (place: P) =>
    scored.filter((one) => place.needs.includes(one.need)).reduce((sum, one) => sum + one.score, 0);
  const places = channels.filter((one) => isOpen(one) && !one.isUrgent);
  const only = places.length === 1 ? places[0] : undefined;
  if (only && only.kind !== 'private') return only;
  return places
    .filter((one) => one.kind !== 'private')
    .reduce<P | null>(
      (chosen, place) => (scoreOf(place) > (chosen === null ? 0 : scoreOf(chosen)) ? place : chosen),
      null,
    );
}

/** Where whoever pressed for the urgent channel is sent: there, or nowhere. */
export const urgentOf = <P extends Place>(channels: readonly P[]): P | null =>
  channels.find((one) => one.isUrgent && isOpen(one)) ?? null;

const isOpen = ({ canPost, isClosed }: Place): boolean => canPost && !isClosed;
