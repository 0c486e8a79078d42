// Paths of home, money, care and the worker: at most two questions about safety, three steps for each way they can end.
import type { Path } from '#shared/next-steps/types.ts';
import { wordsOf } from './words.ts';

const despair = {
  words: 'Ask about despair. If they think of ending their life, follow that path first.',
  path: 'suicide',
} as const;

const suicideQuestion = (id: string) => ({
  id,
  words: 'Do they have thoughts of ending their life?',
  hint: 'Ask in plain words. Asking does not make it more likely.',
  ifYes: 'suicide',
});

export const livingPaths: readonly Path[] = [
  {
    id: 'no-home',
    need: 'homelessness',
    title: 'Nowhere to sleep tonight',
    hint: 'On the street, sofa, car',
    words: wordsOf('no-home'),
    questions: [],
    outcomes: { usual: ['home-council', 'home-shelter', 'home-refused'] },
    watch: {
      words: 'Is the home unsafe because of someone there? Follow that path first.',
      path: 'domestic-abuse',
    },
    chaseInDays: 1,
  },
  {
    id: 'eviction',
    need: 'housing',
    title: 'Losing their home',
    hint: 'Notice, court, landlord, locks',
    words: wordsOf('eviction'),
    questions: [
      {
        id: 'eviction-today',
        words: 'Is someone putting them out today without a court paper?',
        ifYes: 'today',
      },
    ],
    outcomes: {
      usual: ['eviction-read', 'eviction-council', 'eviction-court'],
      today: ['eviction-illegal', 'home-council', 'eviction-read'],
    },
    watch: despair,
    chaseInDays: 2,
  },
  {
    id: 'no-food',
    need: 'food-fuel',
    title: 'No food',
    hint: 'Empty cupboards, baby milk',
    words: wordsOf('no-food'),
    questions: [
      { id: 'food-ill', words: 'Is anyone ill from this, or is there a baby with no milk?', ifYes: 'ill' },
    ],
    outcomes: {
      usual: ['food-today', 'food-money', 'food-why'],
      ill: ['food-health', 'food-today', 'food-money'],
    },
    watch: despair,
    chaseInDays: 2,
  },
  {
    id: 'no-fuel',
    need: 'food-fuel',
    title: 'No heat or power',
    hint: 'Empty meter, cut off, cold',
    words: wordsOf('no-fuel'),
    questions: [],
    outcomes: { usual: ['fuel-credit', 'fuel-voucher', 'fuel-warm'] },
    chaseInDays: 2,
  },
  {
    id: 'debt',
    need: 'money-debt',
    title: 'Debt or bailiffs',
    hint: 'Cannot pay, letters, the door',
    words: wordsOf('debt'),
    questions: [{ id: 'debt-door', words: 'Are bailiffs at the door, or due today?', ifYes: 'door' }],
    outcomes: {
      usual: ['debt-breathing-space', 'debt-first', 'debt-bailiffs'],
      door: ['debt-bailiffs', 'debt-breathing-space', 'debt-first'],
    },
    watch: despair,
    chaseInDays: 3,
  },
  {
    id: 'benefits',
    need: 'benefits',
    title: 'Benefits stopped',
    hint: 'Sanction, no payment, appeal',
    words: wordsOf('benefits'),
    questions: [],
    outcomes: { usual: ['benefits-why', 'food-money', 'benefits-legal'] },
    watch: despair,
    chaseInDays: 3,
  },
  {
    id: 'gambling',
    need: 'gambling',
    title: 'Gambling',
    hint: 'Cannot stop, money gone',
    words: wordsOf('gambling'),
    questions: [suicideQuestion('gambling-life')],
    outcomes: {
      usual: ['gambling-call', 'gambling-block', 'gambling-night'],
      suicide: ['suicide-call-111', 'suicide-tonight', 'gambling-call'],
    },
    chaseInDays: 3,
  },
  {
    id: 'discharge',
    need: 'long-term-condition',
    title: 'Unsafe discharge',
    hint: 'Home from hospital, no care',
    words: wordsOf('discharge'),
    questions: [
      {
        id: 'discharge-now',
        words: 'Are they getting worse, or have they fallen and cannot get up?',
        ifYes: 'urgent',
      },
    ],
    outcomes: {
      usual: ['discharge-care', 'discharge-medicine', 'discharge-tell'],
      urgent: ['call-999', 'discharge-care', 'discharge-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'carer',
    need: 'carers',
    title: 'A carer breaking down',
    hint: 'Cannot go on, needs a break',
    words: wordsOf('carer'),
    questions: [
      {
        id: 'carer-left',
        words: 'Would the person they care for be unsafe or alone today?',
        ifYes: 'today',
      },
    ],
    outcomes: {
      usual: ['carer-break', 'carer-talk', 'carer-tell'],
      today: ['carer-now', 'carer-break', 'carer-tell'],
    },
    watch: { words: 'Might the carer hurt them, or be hurt? Follow that path first.', path: 'adult' },
    chaseInDays: 1,
  },
  {
    id: 'drink-drugs',
    need: 'alcohol-drugs',
    title: 'Alcohol or drugs',
    hint: 'Overdose, withdrawal, wants help',
    words: wordsOf('drink-drugs'),
    questions: [
      {
        id: 'drugs-now',
        words: 'Hard to wake, breathing badly, having fits or seeing things?',
        ifYes: 'urgent',
      },
    ],
    outcomes: {
      usual: ['drugs-service', 'drugs-no-sudden-stop', 'drugs-home'],
      urgent: ['call-999', 'drugs-stay', 'drugs-tell'],
    },
    watch: despair,
    chaseInDays: 3,
  },
  {
    id: 'new-parent',
    need: 'families-perinatal',
    title: 'A new parent not well',
    hint: 'Pregnant or a baby at home',
    words: wordsOf('new-parent'),
    questions: [
      {
        id: 'parent-now',
        words: 'Are they confused, hearing things, or afraid they may harm themselves or the baby?',
        ifYes: 'urgent',
      },
    ],
    outcomes: {
      usual: ['perinatal-today', 'perinatal-baby', 'distress-tell'],
      urgent: ['call-999', 'perinatal-baby', 'distress-tell'],
    },
    chaseInDays: 1,
  },
  {
    id: 'grief',
    need: 'bereavement',
    title: 'A sudden death',
    hint: 'Grief that cannot be borne',
    words: wordsOf('grief'),
    questions: [suicideQuestion('grief-life')],
    outcomes: {
      usual: ['grief-listen', 'grief-night', 'grief-bills'],
      suicide: ['suicide-call-111', 'suicide-tonight', 'suicide-tell'],
    },
    chaseInDays: 2,
  },
  {
    id: 'older-alone',
    need: 'later-life',
    title: 'Older and all alone',
    hint: 'Lonely, not managing',
    words: wordsOf('older-alone'),
    questions: [],
    outcomes: { usual: ['lonely-call', 'lonely-check', 'lonely-plan'] },
    watch: despair,
    chaseInDays: 3,
  },
  {
    id: 'nrpf',
    need: 'immigration-nrpf',
    title: 'No recourse to public funds',
    hint: 'Visa, asylum, no benefits',
    words: wordsOf('nrpf'),
    questions: [
      { id: 'nrpf-family', words: 'Is there a child, or an adult who needs care?', ifYes: 'family' },
    ],
    outcomes: {
      usual: ['nrpf-roof', 'nrpf-law', 'nrpf-health'],
      family: ['nrpf-care', 'nrpf-law', 'nrpf-roof'],
    },
    watch: {
      words: 'Is someone using their status to control them? Follow that path first.',
      path: 'exploitation',
    },
    chaseInDays: 2,
  },
  {
    id: 'worker-threat',
    need: 'worker-safety',
    title: 'I have been threatened',
    hint: 'Violence, stalking, unsafe visit',
    words: wordsOf('worker-threat'),
    questions: [{ id: 'worker-now', words: 'Are you in danger now, or still there?', ifYes: 'urgent' }],
    outcomes: {
      usual: ['worker-tell-now', 'worker-report', 'worker-mend'],
      urgent: ['worker-leave', 'worker-tell-now', 'worker-mend'],
    },
    chaseInDays: 1,
  },
  {
    id: 'worker-low',
    need: 'worker-wellbeing',
    title: 'I am not all right',
    hint: 'Worn out, upset, low',
    words: wordsOf('worker-low'),
    questions: [
      {
        id: 'worker-life',
        words: 'Do you have thoughts of ending your life?',
        hint: 'You matter as much as anyone you help.',
        ifYes: 'suicide',
      },
    ],
    outcomes: {
      usual: ['me-talk', 'me-supervisor', 'me-health'],
      suicide: ['me-health', 'me-talk', 'me-supervisor'],
    },
    chaseInDays: 2,
  },
];
