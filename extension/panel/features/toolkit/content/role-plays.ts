// Short scenes to practise in a team before one goes out. Nobody in them is real.
import type { RolePlay } from './types.ts';

export const rolePlays: readonly RolePlay[] = [
  {
    id: 'not-for-me',
    title: '“That is for other people”',
    scene:
      'A warm room on a wet day. Somebody stays near the door with their coat on. You have your cards and two cups of tea.',
    goes: [
      'One is the link worker, one is the person, one watches the clock and the words.',
      'The person says early on: “I am fine, that is for people who have nobody.”',
      'The link worker may not name any group or service for three minutes.',
      'Then swap, so that each has sat in each chair.',
    ],
    after: 'When did the coat come off, if it did? Which words opened something, and which closed it?',
  },
  {
    id: 'too-big',
    title: 'The step that was too big',
    scene: 'A second talk. The person had said they would go to a class, and did not go.',
    goes: [
      'The person feels bad about it and begins to talk about the weather.',
      'The link worker finds out what happened at the door, with no “why”.',
      'Together they make the step half as big, and half again.',
    ],
    after: 'How small did it have to be? What did the person do that you could praise and mean it?',
  },
  {
    id: 'more-than-worry',
    title: 'When it is more than a worry',
    scene: 'A friendly talk about sleep. Then: “Some nights I do not see the point.”',
    goes: [
      'The link worker stays calm and asks plainly what the person means.',
      'They say what they must tell, and to whom, before they do it.',
      'They open the crisis path and go through it with the person.',
      'The watcher stops the scene after five minutes, whatever has been said.',
    ],
    after:
      'Take a breath, and look after each other. What would you have wanted beside you? Ask for time with your supervisor.',
  },
];
