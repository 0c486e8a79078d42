// Paths of life and harm: a need in everyday words, at most two questions about safety, three steps for each way they can end.
import type { Path } from '#shared/next-steps/types.ts';
import { wordsOf } from './words.ts';

const despair = {
  words: 'Ask about despair. If they think of ending their life, follow that path first.',
  path: 'suicide',
} as const;

export const safetyPaths: readonly Path[] = [
  {
    id: 'suicide',
    need: 'suicide-self-harm',
    title: 'Suicide or self-harm',
    hint: 'Thoughts of dying, cutting, an overdose',
    words: wordsOf('suicide'),
    questions: [
      {
        id: 'suicide-today',
        words: 'Have they hurt themselves, or could they act on it today?',
        hint: 'A plan, the means to do it or a goodbye all count. Asking does not make it more likely.',
        ifYes: 'urgent',
      },
    ],
    outcomes: {
      usual: ['suicide-call-111', 'suicide-tonight', 'suicide-tell'],
      urgent: ['call-999', 'suicide-stay', 'suicide-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'distress',
    need: 'mental-wellbeing',
    title: 'In great distress',
    hint: 'Panic, voices, cannot cope',
    words: wordsOf('distress'),
    questions: [
      {
        id: 'distress-danger',
        words: 'Could they come to harm, or harm someone, in the next hours?',
        hint: 'Hearing voices that tell them to act, or being too confused to stay safe, counts.',
        ifYes: 'urgent',
      },
    ],
    outcomes: {
      usual: ['distress-call-111', 'distress-listen', 'distress-tell'],
      urgent: ['call-999', 'distress-call-111', 'distress-tell'],
    },
    watch: despair,
    chaseInDays: 1,
  },
  {
    id: 'domestic-abuse',
    need: 'domestic-abuse',
    title: 'Domestic abuse',
    hint: 'Hurt, controlled or afraid at home',
    words: wordsOf('domestic-abuse'),
    questions: [
      {
        id: 'abuse-now',
        words: 'Are they badly hurt, or is the one they fear there or on the way?',
        ifYes: 'urgent',
      },
      {
        id: 'abuse-others',
        words: 'Are there children, or adults who need care, in the home?',
        hint: 'Also a baby on the way.',
        ifYes: 'others',
      },
    ],
    outcomes: {
      usual: ['abuse-talk-safely', 'abuse-check-risk', 'abuse-next-contact'],
      urgent: ['call-999-police', 'abuse-talk-safely', 'abuse-check-risk'],
      others: ['abuse-report-others', 'abuse-talk-safely', 'abuse-check-risk'],
    },
    chaseInDays: 1,
  },
  {
    id: 'child',
    need: 'safeguarding-child',
    title: 'A child at risk',
    hint: 'Hurt, neglected, left alone',
    words: wordsOf('child'),
    questions: [{ id: 'child-now', words: 'Is a child in danger now, hurt, or alone?', ifYes: 'urgent' }],
    outcomes: {
      usual: ['child-report', 'child-listen', 'child-tell'],
      urgent: ['call-999-child', 'child-report', 'child-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'adult',
    need: 'safeguarding-adult',
    title: 'An adult at risk',
    hint: 'Abused, neglected, money taken',
    words: wordsOf('adult'),
    questions: [
      { id: 'adult-now', words: 'Is the adult in danger now, or do they need a doctor?', ifYes: 'urgent' },
    ],
    outcomes: {
      usual: ['adult-report', 'adult-listen', 'adult-tell'],
      urgent: ['call-999-police', 'adult-report', 'adult-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'exploitation',
    need: 'exploitation-slavery',
    title: 'Forced work or slavery',
    hint: 'Trafficked, papers held, no pay',
    words: wordsOf('exploitation'),
    questions: [
      { id: 'slavery-now', words: 'Is anyone in danger now?', ifYes: 'urgent' },
      { id: 'slavery-age', words: 'Could they be under 18?', ifYes: 'child' },
    ],
    outcomes: {
      usual: ['slavery-refer', 'slavery-meet', 'slavery-tell'],
      urgent: ['call-999-police', 'slavery-refer', 'slavery-tell'],
      child: ['child-report', 'slavery-meet', 'child-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'memory',
    need: 'dementia-memory',
    title: 'Memory or confusion',
    hint: 'Missing, muddled, unsafe at home',
    words: wordsOf('memory'),
    questions: [{ id: 'memory-missing', words: 'Is the person missing now?', ifYes: 'missing' }],
    outcomes: {
      usual: ['memory-health', 'memory-care', 'memory-family'],
      missing: ['missing-999', 'missing-share', 'memory-care'],
    },
    chaseInDays: 2,
  },
];
