// The note for the patient's record after a path: what was done from the steps, under the headings of the record standard, with gaps for
// what only the worker knows. It names nobody; the worker adds the person when it stands in the record.
import type { NoteDraft } from '#shared/basics/record-note.ts';
import type { NextStep } from './three-steps.ts';
import type { Pack, Path } from './types.ts';
import { addDays, dayInWords } from './uk-time.ts';

export type CrisisSource = { pack: Pack; path: Path; steps: readonly NextStep[]; today: string };

export const crisisNote = ({ pack, path, steps, today }: CrisisSource): NoteDraft => ({
  fields: {
    reason: path.title,
    agreed: steps
      .map(
        ({ step, call }, at) =>
          `${at + 1}. ${step.title} (${call.line.name}, ${call.line.number}). Done at: `,
      )
      .join('\n'),
    risk: steps.map(({ step }) => `- ${step.record}`).join('\n'),
    next: dayInWords(addDays(today, path.chaseInDays)),
  },
  provenance: `From Peer Hub’s next steps${pack.reviewedBy ? '' : ', not yet reviewed'}, ${dayInWords(today)}; a guide for link workers, not clinical advice.`,
});
