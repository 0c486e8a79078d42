// The note for the patient's record after a path: headings of the record standard, what was done from the steps, gaps for what
// only the worker knows. It names nobody; the worker adds the person when it stands in the record.

import { limits } from '#shared/basics/limits.ts';
import type { NoteText } from '#shared/basics/text.ts';
import type { NextStep } from './three-steps.ts';
import type { Path } from './types.ts';
import { addDays, dayInWords } from './uk-time.ts';

export function crisisNote(path: Path, steps: readonly NextStep[], today: string): NoteText {
  const lines = [
    'Reason for contact:',
    path.title,
    '',
    'What matters to the person:',
    '',
    'What we agreed:',
    ...steps.map(
      ({ step, call }, at) => `${at + 1}. ${step.title} (${call.line.name}, ${call.line.number}). Done at: `,
    ),
    '',
    'Risk and safeguarding:',
    ...steps.map(({ step }) => `- ${step.record}`),
    '',
    'Who will do what by when:',
    '',
    'Next contact:',
    dayInWords(addDays(today, path.chaseInDays)),
  ];
  return lines.join('\n').slice(0, limits.noteCharsMax) as NoteText;
}
