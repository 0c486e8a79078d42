// Asking about suicide, and what to do with the answer. The steps are those of the crisis path. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const suicide: LearningModule = {
  id: 'asking-about-suicide',
  version: 1,
  title: 'Asking about suicide, and what to do next',
  lead: 'The words to ask with, and who to call with each answer.',
  minutes: 7,
  needs: ['suicide-self-harm', 'mental-wellbeing'],
  competency: 'safe',
  cards: [
    {
      title: 'Asking does not make it more likely',
      text: [
        'Many of us fear that the question puts the thought into someone’s head. It does not. It tells them that it can be said out loud, and that you can bear to hear it.',
        'You do not have to be a nurse to ask. You have to ask, listen, and bring in the people who can help.',
        'If this module is close to your own life, you can leave it at any card and come back. Samaritans are there for you too, day and night: 116 123.',
      ],
    },
    {
      title: 'When to ask',
      text: [
        'Debt, eviction, hunger, loss and drink can look like the whole problem. Despair may stand behind them. Ask when someone says that there is no point, that others would be better off, or that they cannot go on.',
        'Ask, too, when someone says goodbye, or speaks of pills that they have saved up.',
      ],
    },
    {
      title: 'Use plain words',
      text: [
        'Say the word. “You are not thinking of doing anything silly?” asks for a no. A plain question gets a true answer.',
      ],
      todo: {
        title: 'You can say',
        items: [
          '“Sometimes people who feel like this think of ending their life. Do you?”',
          '“Have you thought of how you would do it?”',
          '“Do you have what you would need?”',
          '“Could you act on it today?”',
        ],
      },
    },
    {
      title: 'If they could act on it today',
      text: [
        'A plan, the means to do it, or a goodbye all count. Not sure counts as yes. The careful way costs you a telephone call.',
      ],
      todo: {
        title: 'Now, in this order',
        items: [
          'Call 999. If you are on the phone to them, use a second phone and keep them talking.',
          'Do not leave them alone. If you can do it safely, move pills, blades or cords out of reach.',
          'Tell the duty GP and your supervisor today.',
        ],
      },
    },
    {
      title: 'If they have thoughts and no plan for today',
      text: [
        'Thoughts without a plan are serious too. You part only when someone else knows and tonight is thought of.',
      ],
      todo: {
        title: 'Before you part',
        items: [
          'Call 111 together and choose option 2, the mental health option. Ask who will see them and when.',
          'Agree who is with them tonight, and ring that person together.',
          'Ask them to put pills and other means away.',
          'Save numbers in their phone: Samaritans 116 123, or the word SHOUT by text to 85258.',
          'Tell the duty GP and your supervisor today. You should not hold this alone.',
        ],
      },
    },
    {
      title: 'Afterwards: the note, and you',
      text: [
        'Write down that you asked, their answer in their own words, the plan and the means. Write whom you called, at what time, and what was agreed.',
        'Then talk to somebody. Your supervisor is not only for the plan. How you feel goes into your own log, never into the person’s record.',
      ],
    },
  ],
  check: {
    question:
      'A man with rent debts says: “It will all be over by tonight, I have it sorted.” He smiles. What do you do?',
    answers: {
      a: {
        words:
          'Ask him plainly whether he is thinking of ending his life, and whether he could act on it today.',
        why: 'His words may speak of a plan and of today. A plain question is the only way to know, and not sure counts as yes.',
      },
      b: {
        words: 'Go on with the debt plan: he seems better today.',
        why: 'A plan or a goodbye counts, however he looks. The debts may not be the whole problem.',
      },
      c: {
        words: 'Say nothing, so as not to give him ideas, and tell the GP next week.',
        why: 'Asking does not make it more likely. And next week may be too late.',
      },
    },
    right: 'a',
  },
  reflection:
    'What would make it hard for you to say the word suicide out loud? With whom could you practise it this week?',
  sources: [
    'NICE NG225 Self-harm: assessment, management and preventing recurrence',
    'NHS England B1569 workforce framework: supervision of link workers',
    'Crisis path of Peer Hub, suicide or self-harm (lines checked 20 November 2026)',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
