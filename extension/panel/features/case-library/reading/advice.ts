// A case study as plain text to paste: what it is about, the three steps, where it comes from, and the way back to it. Pure.
import { evidenceLabels } from '#extension/panel/features/case-library/messages.ts';
import { referenceTo } from '#shared/basics/references.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import { sayDay } from './days.ts';

export function composeCaseAdvice(one: PublishedCase, today: string): string {
  const credit =
    one.credit.kind === 'named' ? `${one.credit.name}, ${one.credit.organisation}` : 'name hidden';
  return [
    one.title,
    ...one.steps.map((step, place) => `${place + 1}. ${step}`),
    one.learnt,
    `From Peer Hub’s case library: ${evidenceLabels[one.evidence].toLowerCase()}${one.isFictional ? ', a fictional example' : ''}, version ${one.version}, by ${credit}, published ${sayDay(one.publishedAt.slice(0, 10))}; copied ${today}, to be looked at again by ${sayDay(one.reviewBy)}. Peers’ experience, not clinical advice.`,
    `Find it in Peer Hub: ${referenceTo('case-study', one.id)}`,
  ].join('\n');
}

/** What a question about it or a post that shares it begins with; the title becomes the way to it. It has passed the engine. */
export const opened = (opening: string, one: Pick<PublishedCase, 'title'>): string =>
  `${opening}“${one.title}” (case library).\n\n`;

/** Nothing carries a question to somebody whose name is hidden without telling who they are. */
export const canAskAuthor = ({ credit, isMine }: Pick<PublishedCase, 'credit' | 'isMine'>): boolean =>
  !isMine && credit.kind === 'named';
