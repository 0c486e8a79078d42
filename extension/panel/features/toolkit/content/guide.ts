// The guide: reaching people before a crisis, in six steps. Each says what to do and what one may say. Plain words, short sentences.
import type { GuideStep } from './types.ts';

export const guide: readonly GuideStep[] = [
  {
    id: 'prepare',
    title: 'Prepare',
    why: 'People talk where they already are. Go there first, and go with something to offer.',
    todo: [
      'Choose one place that people like: a library, a lunch club, the waiting room, the school gate.',
      'Ask whoever runs it, and agree on a day and a corner where two can talk.',
      'Know three things nearby that are open and free this week.',
      'Write your name card by hand, and bring the cards to talk with.',
      'Tell a colleague where you are and when you will be back.',
    ],
    say: [
      'I would like to come by on Tuesdays and get to know people. What would be of use to you?',
      'Who here should I meet first?',
    ],
  },
  {
    id: 'introduce',
    title: 'Say who you are',
    why: 'Few people know what a link worker is. Your name and one plain sentence are enough.',
    todo: [
      'Give your first name, and show your card.',
      'Say what you do in one sentence, without the word “service”.',
      'Say that they need no letter from a doctor, and that nothing is wrong with them.',
      'Say what stays between you, and what you could not keep to yourself.',
      'Take a no with a smile. Many come back later.',
    ],
    say: [
      'Hello, I am a link worker. I help people find what keeps them well round here.',
      'You do not need to have a problem to talk to me.',
      'If I were worried that somebody may come to harm, I would have to tell someone. I would tell you first if I can.',
    ],
  },
  {
    id: 'talk',
    title: 'Talk',
    why: 'Ask what matters, not what is the matter. Then listen for longer than feels easy.',
    todo: [
      'Lay out some cards and let the person pick one.',
      'Ask one open question, and wait.',
      'Say back what you heard, in their words.',
      'Look for what is strong: who, what and where already does them good.',
      'Ask before you write anything down, and write no name.',
    ],
    say: [
      'Which of these cards speaks to you today?',
      'What does a good day look like?',
      'Did I get that right?',
    ],
  },
  {
    id: 'agree',
    title: 'Agree on one small step',
    why: 'A step that is small enough gets done. What is done gives courage for the next.',
    todo: [
      'Let the person name the step. Offer two if they have none.',
      'Make it small: one call, one visit, one walk, and with whom.',
      'Ask what could get in the way, and plan for it.',
      'Offer to go along the first time, or to ring together now.',
      'Write it on the back of your card and let them keep it.',
    ],
    say: [
      'What is one thing you would like to try this week?',
      'On a day when you feel low, would you still do it? What would make it easier?',
      'Shall we ring them together?',
    ],
  },
  {
    id: 'follow-up',
    title: 'Follow up',
    why: 'A short word at the right time shows that you meant it. It is also how you learn what works.',
    todo: [
      'Agree how and when, and keep to it.',
      'Ask what happened, before you ask whether it was done.',
      'If it did not work, make the step smaller or find another. It is no failure.',
      'If things got worse, look at the stage map again.',
      'Count the talk in your record: day, stage, need. Nothing that tells who it was.',
    ],
    say: [
      'You said you would look in at the club. How was it to stand at that door?',
      'What helped? What would you do in another way?',
    ],
  },
  {
    id: 'end-well',
    title: 'End well',
    why: 'The aim is that people need you less, and know how to come back.',
    todo: [
      'Look back together: what has changed, and what they did for it.',
      'Name who they can turn to, and see that they have met.',
      'Ask whether they might like to help others later. Some do.',
      'Say how to come back, and that coming back is welcome.',
      'Thank them, and thank the place that had you.',
    ],
    say: [
      'What are you proud of since we first talked?',
      'Who will you ask first if it gets hard again?',
      'Would you like to welcome the next new person here?',
    ],
  },
];
