// Debt: what comes first, and breathing space. The law is that of England. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const breathingSpace: LearningModule = {
  id: 'debt-breathing-space',
  version: 1,
  title: 'Debt: what comes first, and breathing space',
  lead: 'Which bills cannot wait, what you may do yourself, and what only a debt adviser can.',
  minutes: 6,
  needs: ['money-debt'],
  competency: 'enable',
  cards: [
    {
      title: 'Start with the person, not the post',
      text: [
        'Debt comes with shame. People hide letters, and then fear the door. Ask: “Which one keeps you awake the most?” That is where you begin.',
        'Debt can look like the whole problem. Ask about despair. If they think of ending their life, follow that path first. Ask who holds the bank card, too: someone else may be taking the money.',
      ],
    },
    {
      title: 'What comes first',
      text: [
        'Some debts can cost a home, power or freedom: rent or mortgage, gas and electricity, council tax, court fines. They come first. Cards and loans can wait, however loud their letters are.',
      ],
      todo: {
        title: 'Together, on one page',
        items: [
          'Put the bills for the roof, heat and council tax on top.',
          'Beside each: how much, since when, and the date of the last letter.',
          'Make no promise that they cannot keep.',
          'Agree what is done by when, and by whom.',
        ],
      },
    },
    {
      title: 'Breathing space',
      text: [
        'Breathing space stops most bills from being chased, with their bailiffs and interest, for up to 60 days. It is free. It gives time for advice; the debts are not gone.',
        'New rent, council tax and fuel bills must still be paid while it runs. Court fines and some other debts are not stopped: ask the adviser. In a mental health crisis there is another kind; ask about it.',
        'Only a debt adviser can start it. You cannot, and the person cannot alone. What you can do is ring an adviser together and ask for it.',
      ],
      todo: {
        title: 'Have to hand when you ring',
        items: [
          'Who is owed what, as far as it is known.',
          'Letters with dates, above all from courts and bailiffs.',
          'Money in and out in a usual month.',
        ],
      },
    },
    {
      title: 'Bailiffs at the door',
      text: [
        'Most bailiffs may not force their way in on a first visit. The person can talk through the closed door, ask who sent them, and ask for everything in writing.',
        'They should say if someone at home is ill or very young. Get advice now: National Debtline, 0808 808 4000, or StepChange, 0800 138 1111. Check their hours before you promise that somebody answers.',
      ],
    },
    {
      title: 'Your part, and theirs',
      text: [
        'Advice on debt is given by people trained for it. Do not tell somebody to stop paying, to borrow or to sign. Your part is to calm, to sort, to go with them, and to ask later what came of it.',
        'Write in the record who is owed what, what was agreed and by when, and when breathing space was asked for.',
      ],
    },
  ],
  check: {
    question:
      'A woman owes council tax and has three loud letters about a credit card. Bailiffs have written. What is your next step?',
    answers: {
      a: {
        words: 'Start breathing space for her online this afternoon.',
        why: 'Only a debt adviser can start it. You can ring one together and ask for it.',
      },
      b: {
        words: 'Help her to pay something to the credit card first, because it writes the most.',
        why: 'Loud letters are not the ones that cost a home or freedom. Council tax comes before cards.',
      },
      c: {
        words: 'Ring a debt adviser together, say that bailiffs have written, and ask for breathing space.',
        why: 'The adviser can start it, and it stops most chasing for up to 60 days. You have made the call with her, so she is not alone with it.',
      },
    },
    right: 'c',
  },
  reflection: 'What do you feel when somebody’s money is a mess? How might it show in your voice?',
  sources: [
    'Debt Respite Scheme Regulations 2020',
    'Taking Control of Goods Regulations 2013',
    'MoneyHelper guidance on priority debts',
    'Crisis path of Peer Hub, debt (the two numbers are not confirmed on their own pages yet)',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
