// What each kind of thing that is held is called, and until when it is kept: on the screen, in the copy, and in docs/own-data.md.
import { limits } from '#shared/basics/limits.ts';
import type { OwnKind } from '#shared/basics/own-kinds.ts';

type KindWords = { label: string; until: string | ((months: number) => string) };

const stays = 'Kept as long as the community exists; no end is set.';
const undone = 'Until you take it back.';
const changed = 'Until you change it.';
const member = 'Until you change it, or are no longer a link worker here.';
const talk = `${limits.relayKeptDays} days after the last message.`;
const closing = (months: number) => `${months} months after the chase is closed.`;
const told = `${limits.nudgesKeptDays} days.`;

export const kindWords: Readonly<Record<OwnKind, KindWords>> = {
  membership: { label: 'Your name, where you work and your roles', until: stays },
  'sign-ins': { label: 'What your sign-in provider calls you', until: stays },
  sessions: { label: 'Where you were signed in', until: '30 days after it ended, when you next sign in.' },
  keys: { label: 'Your API keys, without their secrets', until: '30 days after they end.' },
  settings: { label: 'Whether colleagues find you and may write to you', until: changed },
  trail: {
    label: 'What the audit trail says of you',
    until: 'Never deleted, so that nothing can be hidden.',
  },
  questions: { label: 'Questions you asked', until: stays },
  answers: { label: 'Answers you gave', until: stays },
  'earlier-words': { label: 'Earlier words of your posts', until: 'As long as the post.' },
  thanks: { label: 'Thanks you gave', until: undone },
  worked: { label: 'What you said worked', until: undone },
  'mentor-offers': { label: 'Your offer to mentor', until: stays },
  'service-words': { label: 'What you said of services', until: stays },
  'service-tips': { label: 'Tips you gave on services', until: stays },
  channels: { label: 'Channels you are in', until: 'Until you leave the channel.' },
  'rules-accepted': { label: 'Channel rules you accepted', until: stays },
  'join-requests': { label: 'Where you asked to join', until: stays },
  invitations: { label: 'Invitations to you and from you', until: stays },
  'taken-out': { label: 'Channels you were taken out of', until: 'Until you have read it.' },
  hosting: { label: 'Channels you host and what you pinned', until: 'Until somebody else takes over.' },
  watching: { label: 'What you follow or mute', until: changed },
  'read-marks': { label: 'How far you have read', until: stays },
  talks: { label: 'Private talks you are in', until: talk },
  messages: { label: 'Private messages you wrote', until: talk },
  'talk-reports': { label: 'Private talks you reported', until: 'As long as the talk.' },
  supervision: {
    label: 'Supervision you asked for',
    until: 'Your words until it is closed; that you asked stays.',
  },
  'case-studies': { label: 'Case studies you wrote', until: stays },
  'case-words': {
    label: 'Versions of your case studies',
    until: `Kept as long as the community exists. Words from a post that gave somebody away: ${limits.takenWordsKeptDays} days.`,
  },
  saved: { label: 'What you saved', until: undone },
  learning: { label: 'What you learnt', until: stays },
  chases: { label: 'Your chases', until: closing },
  'chase-steps': { label: 'Steps of your chases', until: closing },
  'chase-links': { label: 'Links you made for organisations', until: closing },
  'nudge-choice': { label: 'How you want to be told', until: member },
  'nudge-addresses': { label: 'Where you want to be told', until: member },
  nudges: { label: 'What you were told of', until: told },
  'nudge-messages': { label: 'Messages that went to you', until: told },
  'asked-to-help': { label: 'Questions you were asked to help with', until: stays },
  mentions: { label: 'Posts that named you', until: `${limits.mentionsToldKeptDays} days.` },
  reports: { label: 'Posts you reported', until: stays },
  decisions: { label: 'What moderators decided of your posts', until: stays },
  appeals: { label: 'Decisions you appealed', until: stays },
  notices: { label: 'Warnings and other notices to you', until: stays },
  duties: { label: 'When you were on duty', until: stays },
  'for-others': { label: 'What you did by your roles', until: stays },
};

type Group = { id: string; title: string; why: string; kinds: readonly OwnKind[] };

export const groups: readonly Group[] = [
  {
    id: 'self',
    title: 'You here',
    why: 'So that you can sign in, and it can be seen who did what.',
    kinds: ['membership', 'sign-ins', 'sessions', 'keys', 'settings', 'trail'],
  },
  {
    id: 'posts',
    title: 'What you wrote',
    why: 'Colleagues look for help in it.',
    kinds: [
      'questions',
      'answers',
      'earlier-words',
      'thanks',
      'worked',
      'mentor-offers',
      'service-words',
      'service-tips',
    ],
  },
  {
    id: 'channels',
    title: 'Channels and reading',
    why: 'So that you see what is for you, and go on where you left off.',
    kinds: [
      'channels',
      'rules-accepted',
      'join-requests',
      'invitations',
      'taken-out',
      'hosting',
      'watching',
      'read-marks',
    ],
  },
  {
    id: 'talks',
    title: 'Private talks and supervision',
    why: 'So that you and the other person can read them.',
    kinds: ['talks', 'messages', 'talk-reports', 'supervision'],
  },
  {
    id: 'cases',
    title: 'Case studies, saved and learnt',
    why: 'So that others learn from what worked, and you find it again.',
    kinds: ['case-studies', 'case-words', 'saved', 'learning'],
  },
  {
    id: 'chases',
    title: 'Chases',
    why: 'So that no referral is lost. Nobody else sees them.',
    kinds: ['chases', 'chase-steps', 'chase-links'],
  },
  {
    id: 'nudges',
    title: 'Nudges',
    why: 'So that you hear of what waits, and not twice.',
    kinds: ['nudge-choice', 'nudge-addresses', 'nudges', 'nudge-messages', 'asked-to-help', 'mentions'],
  },
  {
    id: 'roles',
    title: 'Moderation and your roles',
    why: 'So that a decision can be looked at again.',
    kinds: ['reports', 'decisions', 'appeals', 'notices', 'duties', 'for-others'],
  },
];

export function sayUntil(kind: OwnKind, chaseMonths: number): string {
  const { until } = kindWords[kind];
  return typeof until === 'string' ? until : until(chaseMonths);
}
