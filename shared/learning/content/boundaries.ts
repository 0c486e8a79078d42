// Boundaries, supervision and ending well. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const boundaries: LearningModule = {
  id: 'boundaries-and-ending-well',
  version: 1,
  title: 'Boundaries and ending well',
  lead: 'How to be kind without being everything, and how to stop so that it holds.',
  minutes: 6,
  needs: ['worker-wellbeing', 'worker-safety'],
  competency: 'safe',
  cards: [
    {
      title: 'A boundary is a promise you can keep',
      text: [
        '“I will ring you on Thursday” is a promise. “Ring me whenever” is one that you will break. A clear edge lets people rely on what is inside it.',
        'In a study of three link worker schemes, boundaries and clinical supervision were called essential. It is not a matter of being tough. It is what lets you stay.',
      ],
    },
    {
      title: 'Say it early, and kindly',
      text: [
        'An edge that is set on the first day hurts nobody. One that is set on the bad day feels like a door.',
      ],
      todo: {
        title: 'At the beginning',
        items: [
          'Say on which days and at which hours you can be reached, and who to call at other times.',
          'Say how long you usually work together, and that you will plan the end together.',
          'Use the work phone and nothing else. No private numbers, no private accounts.',
          'Say what you cannot keep to yourself.',
        ],
      },
    },
    {
      title: 'When you notice that you are pulled in',
      text: [
        'You ring from home. You hide one visit from your notes. You feel that nobody else would understand this person. Write the visit down now. None of this makes you a bad worker. It means that it is time to talk.',
        'Ask for time with your supervisor. You do not need a reason or a case. You should have a named person to go to, and clinical supervision is asked for of every network that employs you. If you have none, say so.',
      ],
    },
    {
      title: 'End from the beginning',
      text: [
        'People who were asked about the role want it to give power and not dependence. A plan for the end belongs in the first plan: what will they do alone, with whom, and how will they know that it holds?',
      ],
      todo: {
        title: 'Steps down',
        items: [
          'Each time, the person does a little more and you a little less.',
          'Name who they can turn to, and see that they have met.',
          'Agree the last day some weeks before.',
          'Ask later whether it helped: Peer Hub offers 2, 6 and 12 weeks.',
          'Say how to come back, and that coming back is no failure.',
        ],
      },
    },
    {
      title: 'If you were threatened or hurt',
      text: [
        'Leave your things and go to where other people are. In danger: 999. Tell your manager where you are, cancel your next visits, and do not go back alone.',
        'Shaking, crying or feeling nothing are all normal. Let someone look after you. What you feel belongs in your own log, never in the person’s record.',
      ],
    },
  ],
  check: {
    question:
      'A man you have seen for months is doing well. He asks for your private number, “only for emergencies”. What do you answer?',
    answers: {
      a: {
        words: '“Just this once, but do not give it to others.”',
        why: 'He would rely on something that you cannot always be. And you would be alone with whatever he tells you at night.',
      },
      b: {
        words:
          '“I use the work phone only. Let us save the numbers that are answered at night, and plan how we end.”',
        why: 'It is clear and kind, it gives him somebody who does answer, and it turns to the ending before it is a loss.',
      },
      c: {
        words: '“That is not allowed. I think we should stop today.”',
        why: 'The edge is right, the way is not. An end without a plan can undo what he has built.',
      },
    },
    right: 'b',
  },
  reflection: 'With whom do you find it hardest to stop? What do you get from them that you would miss?',
  sources: [
    'Study of three link worker schemes, University of East London (PubMed 31623451)',
    'NHS England B1569 workforce framework: supervision of link workers',
    'Public involvement group on the link worker role (project source S2)',
    'HSE guidance on lone working and on violence at work',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
