// From what a worker has in front of them to the note: an answer, a chase, a service. Pure; every word comes from what its reader may see.
import { limits } from '#shared/basics/limits.ts';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import { type Addition, plain, shorten } from './note.ts';

/** A question and the answer that is its next step. `on`: the day in words, here and below. */
export type AnswerSource = {
  channelName: string;
  title: string;
  question: string;
  answer: string;
  /** In words of the interface, such as "Housing". */
  needs: readonly string[];
};

export const draftOfAnswer = (source: AnswerSource, on: string): NoteDraft => ({
  fields: {
    reason: source.title,
    needs: lines(source.needs.join(', '), source.question),
    support: source.answer,
  },
  provenance: peerProvenance(source.channelName, on),
});

/** A follow-up as it stands, every part in words of the interface. */
export type ChaseSource = {
  reference: string;
  service: string | null;
  organisation: string | null;
  need: string;
  ask: string | null;
  state: string;
  isSaidByOrganisation: boolean;
  /** The organisation's own words, which passed the engine. */
  theirWords: string | null;
  outcome: string | null;
  barriers: readonly string[];
  /** When it is looked at again; null: it is closed. */
  due: string | null;
};

export const draftOfChase = (source: ChaseSource, on: string): NoteDraft => ({
  fields: {
    reason: `Follow-up of a referral, reference ${source.reference}`,
    needs: source.need,
    support: lines(
      toWhom(source.service, source.organisation),
      `${source.state}${source.isSaidByOrganisation ? ', said by the organisation' : ''}`,
      source.theirWords && `They wrote: ${source.theirWords}`,
      source.outcome && `What came of it: ${source.outcome}`,
      source.barriers.length > 0 ? `What stood in the way: ${source.barriers.join(', ')}` : null,
    ),
    who: lines(
      source.ask && `Asked: ${source.ask}`,
      source.due && followUpWords(source.reference, source.due),
    ),
    next: source.due ?? '',
  },
  provenance: `From Peer Hub, chase ${source.reference}, ${on}; what the organisation and the link worker noted, not clinical advice.`,
});

export type ServiceSource = {
  name: string;
  organisation: string | null;
  needs: readonly string[];
  phone: string | null;
  howToRefer: string | null;
  /** Such as "They have a waiting list, said 3 days ago". */
  standing: string | null;
};

export const draftOfService = (source: ServiceSource, on: string): NoteDraft => ({
  fields: {
    needs: source.needs.join(', '),
    support: lines(
      toWhom(source.name, source.organisation),
      source.phone && `Telephone ${source.phone}`,
      source.howToRefer && `How to refer: ${source.howToRefer}`,
      source.standing,
    ),
  },
  provenance: `From Peer Hub’s directory of services, ${on}; peers’ knowledge, not clinical advice.`,
});

/** A case study, read for a person who is in the same place. */
export type CaseSource = {
  title: string;
  needs: readonly string[];
  steps: readonly string[];
  version: number;
};

export const draftOfCase = (source: CaseSource, on: string): NoteDraft => ({
  fields: {
    reason: source.title,
    needs: source.needs.join(', '),
    support: source.steps.map((step, place) => `${place + 1}. ${step}`).join('\n'),
  },
  provenance: `From Peer Hub’s case library, version ${source.version}, ${on}; peers’ experience, not clinical advice.`,
});

/** The follow-up that was made together with a note. */
export const followUp = (made: { reference: string | null; due: string }): Addition => ({
  field: 'who',
  words: followUpWords(made.reference, made.due),
});

const followUpWords = (reference: string | null, due: string): string =>
  `Link worker follows up ${due}${reference === null ? '' : `, reference ${reference}`}`;

/** An answer as advice. `by`: who is named, or null. `postedOn`: the day in words. */
export type AdviceSource = Pick<AnswerSource, 'channelName' | 'title' | 'answer'> & {
  isSafeStep: boolean;
  by: string | null;
  postedOn: string;
  reference: string;
};

/** An answer alone, to be pasted where one likes: what it answers, whose word it is and how old, and the way back to it. */
export function composeAdvice(source: AdviceSource, on: string): string {
  const mark = source.isSafeStep ? 'a peer tip, marked as the safe next step' : 'a peer tip';
  const provenance = [
    `From Peer Hub, ${plain(source.channelName)}: ${mark}, by ${source.by ?? 'a peer whose name is hidden'}, ${source.postedOn}; copied ${on}. A peer’s view, not clinical advice.`,
    `Find it in Peer Hub: ${source.reference}`,
  ].join('\n');
  const title = plain(source.title);
  const answer = shorten(plain(source.answer), limits.noteCharsMax - provenance.length - title.length - 2);
  return [title, answer, provenance].join('\n');
}

const peerProvenance = (channelName: string, on: string): string =>
  `Peer advice from Peer Hub, ${plain(channelName)}, ${on}; a peer’s view, not clinical advice.`;

const toWhom = (service: string | null, organisation: string | null): string =>
  [service, organisation === service ? null : organisation].filter(Boolean).join(', ');

const lines = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n');
