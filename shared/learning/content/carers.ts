// Carers: seeing the one who looks after somebody. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const carers: LearningModule = {
  id: 'carers',
  version: 1,
  title: 'Carers: who looks after you?',
  lead: 'How to see a carer, what they have a right to, and when it cannot wait.',
  minutes: 5,
  needs: ['carers', 'dementia-memory', 'later-life'],
  competency: 'enable',
  cards: [
    {
      title: 'Most say: I am just her husband',
      text: [
        'People who care often do not use the word. They come about somebody else. Ask everyone: “Do you look after somebody?” and “What do you do for them on a usual day, and at night?”',
        'Carers often say that they are fine. Ask about sleep, food, anger and their own health. “You look after so much, and who looks after you?”',
      ],
    },
    {
      title: 'What they have a right to',
      text: [
        'Every carer has a right to an assessment by the council. It is about them, not about the person they care for. It can lead to a break, to help at home, or to somebody to talk to.',
      ],
      todo: {
        title: 'Ring the council with them',
        items: [
          'Say that a carer asks for a carer’s assessment, and that they need a break soon.',
          'Say what will happen without it. Do not make it smaller than it is.',
          'Ask for the day of the assessment, and write it down.',
          'Ask the practice to note that they are a carer.',
        ],
      },
    },
    {
      title: 'When it cannot wait',
      text: [
        'If a carer cannot go on and the person cannot be left, ask the council for emergency care. Stay until someone is with the person who needs care. If somebody is ill or hurt, call 999.',
        'Where memory is failing, a sudden change within hours or days may be an infection or pain. Get health advice today: 111.',
      ],
    },
    {
      title: 'Say the hard things gently',
      text: [
        '“It is all right to say that it is too much.” Anger, guilt and wishing for it to end are common words in such a talk. Listen for despair, and ask.',
        'If either of them may be at risk from the other, that is a safeguarding matter. Report it to adult safeguarding today, and tell your supervisor.',
      ],
    },
  ],
  check: {
    question:
      'A daughter who cares for her mother says: “I shouted at her again. I am fine, I only need to sleep.” What do you do?',
    answers: {
      a: {
        words:
          'Ask how the nights are and what happens when she shouts, offer to ring about an assessment, and tell your supervisor today.',
        why: 'You take her seriously and find out whether both are safe. The assessment is her right, and it can lead to a break.',
      },
      b: {
        words: 'Praise her for all that she does, and leave it there: she said she is fine.',
        why: 'Carers often say that they are fine. She told you twice that she is not.',
      },
      c: {
        words: 'Tell her that her mother should go into a home.',
        why: 'That is not yours to decide, and nobody has asked what either of them wants. It may also end the talk.',
      },
    },
    right: 'a',
  },
  reflection: 'Whom on your list have you never asked how they sleep? What would you do with the answer?',
  sources: [
    'Care Act 2014, sections 10 and 19',
    'NICE NG150 Supporting adult carers',
    'NICE CG103 Delirium; NICE NG97 Dementia',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
