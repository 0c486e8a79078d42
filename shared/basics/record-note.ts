// What a note for a record is made of, before it is written: words under the headings of the information standard (DAPB4066), and where
// they came from. Whatever a note begins with (an answer, a chase, a service, a crisis step) becomes this, and one composer writes it.

/** In the order in which they stand. */
export const noteFields = ['reason', 'matters', 'needs', 'agreed', 'support', 'who', 'risk', 'next'] as const;
export type NoteField = (typeof noteFields)[number];

export const noteHeadings: Record<NoteField, string> = {
  reason: 'Reason for contact',
  matters: 'What matters to the person',
  needs: 'Needs and concerns',
  agreed: 'What we agreed',
  support: 'Support offered / referred to',
  who: 'Who will do what by when',
  risk: 'Risk and safeguarding',
  next: 'Next contact',
};

/** Nothing in it names a person: what does is added by the worker, in the composer. */
export type NoteDraft = {
  fields: Partial<Record<NoteField, string>>;
  /** One line: where the advice came from, when, and that it is not clinical. */
  provenance: string;
};
