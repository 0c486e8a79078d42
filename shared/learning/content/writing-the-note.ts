// The note in the record: short, true, and of use to whoever reads it next. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const writingTheNote: LearningModule = {
  id: 'writing-the-note',
  version: 1,
  title: 'Writing a good note',
  lead: 'What goes into the record, under which heading, and what stays out of it.',
  minutes: 6,
  needs: [],
  competency: 'safe',
  cards: [
    {
      title: 'Write for whoever reads it next',
      text: [
        'A GP, a nurse or a colleague who covers for you may open your note in a hurry. They need to see three things at once: why you met, what was agreed, and who does what by when.',
        'The person may read it too. Write nothing that you would not say to them.',
      ],
    },
    {
      title: 'Eight headings that hold it all',
      text: [
        'The information standard asks for needs and concerns, support offered, and outcomes. These headings cover them. Leave one out only if there is truly nothing to say.',
      ],
      todo: {
        title: 'In this order',
        items: [
          'Reason for contact',
          'What matters to the person',
          'Needs and concerns',
          'What we agreed',
          'Support offered, or referred to',
          'Who will do what by when',
          'Risk and safeguarding',
          'Next contact',
        ],
      },
    },
    {
      title: 'Facts apart from opinions',
      text: [
        'Put the person’s own words in quotation marks. Say what you saw and heard. If you write what you think, say that you think it, and why.',
        'With a worry about safety this matters most: their exact words, who was there, whom you told, at what time, the number of the report, and what was decided.',
      ],
    },
    {
      title: 'Codes: once, not each time',
      text: [
        'The code for a referral to a social prescribing service is for the first contact of an episode only. It is not for each later talk, and not for admin. If the person says no to the referral, there is a code for that.',
        'If you are not sure which code your practice uses, ask before you choose one. A wrong code misleads whoever reads it later.',
      ],
    },
    {
      title: 'What stays out',
      text: [
        'Some words can do harm in a record that others can open. Where there is abuse, the one who causes it may see letters, texts or the online record.',
      ],
      todo: {
        title: 'Check before you save',
        items: [
          'Is it the right person’s record?',
          'Does it say that safe contact details must not show in letters or online, where that is so?',
          'Is there nothing in it about your own health or feelings? Those belong in your own supervision log.',
          'Are other people named only where the reader must know who they are?',
        ],
      },
    },
  ],
  check: {
    question: 'This is your third talk with a person in the same episode. Which of these is right?',
    answers: {
      a: {
        words: 'Add the code for a referral to social prescribing again, so that the talk is counted.',
        why: 'That code is for the first contact of an episode only. Used each time, it makes one referral look like many.',
      },
      b: {
        words: 'Write only “seen, well, plan goes on”, because the first note says the rest.',
        why: 'Whoever opens the record in a hurry cannot see what was agreed now, or who does what by when.',
      },
      c: {
        words: 'Write what changed, what was agreed now, and who does what by when.',
        why: 'It is short, and it tells the next reader what they need. The referral was coded at the first contact.',
      },
    },
    right: 'c',
  },
  reflection:
    'Open one of your own notes from last month. Could a colleague take over from it tomorrow? What one line would you add?',
  sources: [
    'Information standard DAPB4066 v1.1 (PRSB), January 2023',
    'Transformation Partners in Health and Care: questions on social prescribing codes',
    'Care and support statutory guidance, chapter 14',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
