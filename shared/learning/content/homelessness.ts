// Housing: what a council must do. The law is that of England. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const homelessness: LearningModule = {
  id: 'homelessness-duty',
  version: 1,
  title: 'Losing a home: what the council must do',
  lead: 'Notices, the 56 days, a place for tonight, and what to ask for when the answer is no.',
  minutes: 6,
  needs: ['homelessness', 'housing'],
  competency: 'enable',
  cards: [
    {
      title: 'A notice is not an eviction',
      text: [
        'Many tenants leave when the letter comes. Most need not: only a court can order a tenant to go, and bailiffs need a date. Leaving early can cost them help from the council.',
        'Lodgers, guests of family or friends and people in some hostels have less protection. Get advice for them today.',
        'A landlord may not put a tenant out without a court order. If there is force or a threat, call 999. Keep photos and messages.',
      ],
    },
    {
      title: 'Before the day: 56 days',
      text: [
        'The council must help if somebody may lose their home within 56 days. Do not wait for the last week.',
      ],
      todo: {
        title: 'Ring the housing team with them',
        items: [
          'Say that they may lose their home within 56 days.',
          'Ask the council to open a case and to give them a plan in writing.',
          'Write down the case number, who has it, and what the council does by when.',
          'If there is a court date, they must be there. Free legal help is at the court on the day; ask for it on arrival.',
        ],
      },
    },
    {
      title: 'No place for tonight',
      text: [
        'Say the word homeless: “I am with a person who is homeless today. They want to make a homeless application.” The council must look at it now.',
        'It must find a place for tonight if they may be in priority need, such as with a child or in poor health. May be is enough for tonight; proof comes later. So say what you know of their health and who is with them.',
        'A refusal to take the application, or to find a place for tonight, has no review: get legal advice the same day.',
      ],
    },
    {
      title: 'When the answer is no',
      text: [
        'Ask for the decision in writing, with the reason and a name. They can ask for a review within 21 days. The clock runs, so do not wait for a calmer week.',
      ],
      todo: {
        title: 'The same day',
        items: [
          'Write down what was said, by whom and at what time.',
          'Write down the last day for a review.',
          'Get free housing advice: Shelter, 0808 800 4444. Check its hours first.',
          'Ask whether legal aid may help with the review.',
        ],
      },
    },
    {
      title: 'What else may be going on',
      text: [
        'Ask why the home is being lost. Behind rent debts there may be a stopped benefit, and behind “I cannot go back” there may be abuse. Ask about despair as well.',
        'People with no recourse to public funds have fewer rights to housing, but a child in need or an adult with care needs can be helped by social care. Only a registered adviser may give immigration advice, so do not guess.',
      ],
    },
  ],
  check: {
    question:
      'A man with a heart condition slept in his car. The council says on the phone: “Bring proof of your illness first, then we look.” What do you say?',
    answers: {
      a: {
        words: '“He will see his GP for a letter and come back next week.”',
        why: 'He would sleep in the car until then. For tonight it is enough that he may be in priority need.',
      },
      b: {
        words:
          '“He is homeless today and in poor health. Please take the application now and find a place for tonight. If not, may we have that in writing?”',
        why: 'The council must look at it now, and must find a place for tonight if he may be in priority need. If it will not, there is no review of that: ring Shelter or a legal adviser the same day.',
      },
      c: {
        words: '“Then we will ask a charity instead.”',
        why: 'A charity may help as well, but it does not take the duty away from the council. Without an application nothing begins.',
      },
    },
    right: 'b',
  },
  reflection:
    'When did you last take a no from an office as the end? What would you ask for in writing next time?',
  sources: [
    'Housing Act 1996, part 7 and section 202',
    'Homelessness Reduction Act 2017',
    'Protection from Eviction Act 1977',
    'Crisis path of Peer Hub, home (Shelter’s hours are not confirmed)',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
