// The stage map: four places at which a person may stand, in plain words of ours, and what fits there. It is asked, not judged, and moves
// both ways.
import type { StagePage } from './types.ts';

export const stagePages: readonly StagePage[] = [
  {
    id: 'well',
    name: 'Well, and wants to stay so',
    signs: ['I am all right, thanks.', 'I have my people and my days.', 'I would not mind something new.'],
    aim: 'Gently keep going what keeps them well, and let them know you for later.',
    ideas: [
      'Share a meal or a cup of tea with somebody once a week.',
      'Walk the same short way each day, and greet whoever you meet.',
      'Learn one small thing: a song, a dish, a knot, a word.',
      'Give an hour to something that matters to you.',
      'Sit outside for ten minutes and look at what grows.',
    ],
    look: ['physical-activity', 'loneliness', 'later-life', 'digital-inclusion'],
  },
  {
    id: 'worries',
    name: 'Worries are building',
    signs: ['I do not sleep so well.', 'The post is piling up.', 'I cancel more than I used to.'],
    aim: 'Name the worry while it is small, and take one step together.',
    ideas: [
      'Say it out loud to one person you trust.',
      'Open one letter together, and leave the rest for another day.',
      'Keep one fixed thing in the day: getting up, a meal, a walk.',
      'Write the worry down before bed, and one thing to do about it.',
      'Ask for a little help early. It is not taking it from others.',
    ],
    look: ['money-debt', 'mental-wellbeing', 'carers', 'work-training', 'loneliness'],
  },
  {
    id: 'struggling',
    name: 'Struggling',
    signs: ['I cannot keep up.', 'I have stopped going out.', 'Nothing I try works any more.'],
    aim: 'Stay beside them. Choose what weighs most, and get the right help for it soon.',
    ideas: [
      'One thing a day is enough. Choose it together the evening before.',
      'Eat something warm, and drink water.',
      'Let one person know each day how it is going.',
      'Go along with them the first time. Doors are heavy.',
      'Ask about the practice: when were they last seen, and for what?',
    ],
    look: ['benefits', 'housing', 'food-fuel', 'mental-wellbeing', 'bereavement', 'alcohol-drugs'],
  },
  {
    id: 'crisis',
    name: 'In crisis',
    signs: ['I do not feel safe.', 'I cannot go on.', 'I have nowhere to sleep tonight.'],
    aim: 'Leave the cards. Stay calm, stay with them, and follow the crisis path now.',
    ideas: [
      'Go somewhere quiet, and sit down.',
      'Speak slowly, and say what you will do next.',
      'Do not promise to keep it to yourself.',
      'Tell your supervisor today, whatever came of it.',
    ],
    look: [],
  },
];
