// A case study as plain text to paste: what it is about, the three steps, and where it comes from. Pure.
import { evidenceLabels } from '#extension/panel/features/case-library/messages.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import { sayDay } from './days.ts';

export function composeCaseAdvice(one: PublishedCase, today: string): string {
  const credit =
    one.credit.kind === 'named' ? `${one.credit.name}, ${one.credit.organisation}` : 'name hidden';
  return [
    one.title,
    ...one.steps.map((step, place) => `${place + 1}. ${step}`),
    one.learnt,
    `From Peer Hub’s case library: ${evidenceLabels[one.evidence].toLowerCase()}${one.isFictional ? ', a fictional example' : ''}, version ${one.version}, by ${credit}; copied ${today}, to be looked at again by ${sayDay(one.reviewBy)}. Peers’ experience, not clinical advice.`,
  ].join('\n');
}

/** What a question about it or a post that shares it begins with. The title has passed the engine. */
export const mention = (opening: string, one: PublishedCase): string =>
  `${opening}“${one.title}” (case library).\n\n`;
