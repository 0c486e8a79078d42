// Every word of the welcome. What it promises is held by the tests of whatever it speaks of.
import type { FirstStep } from './first-steps.ts';

export const words = {
  title: 'How Peer Hub works',
  lead: 'Two minutes, and you know what is safe to write here.',
  line: {
    title: 'New here?',
    lead: 'How your words are kept safe, what colleagues expect of each other, and what to try first.',
    later: 'Not now',
    laterSaid: 'It stays under “More”.',
  },
  parts: [
    {
      id: 'words',
      title: 'What happens to your words',
      points: [
        'Names, numbers, addresses and dates of birth are taken out on your computer, before anything is sent. You see what went, and confirm.',
        'No program finds everything. A rare illness in a small village says who it is without a name: look once more, with the eyes of a neighbour.',
        'With your name hidden, colleagues and moderators see an invented one. Moderators can be told who wrote only with a reason that is written down, two of them together, or one where somebody is in danger now. You are told that it happened.',
        'A note for the record may name the person: it stays in this panel’s memory and goes nowhere but where you put it.',
      ],
    },
    {
      id: 'conduct',
      title: 'What colleagues expect of each other',
      points: [
        'Ask about the situation, never so that somebody could be recognised.',
        'Say what you know, what you only think, and where you have it from. Advice here does not replace your supervisor, your practice or local safeguarding.',
        'Disagree with the advice, not with the colleague. Who asks is brave.',
        'What you read here stays here, unless it is a case study or a service that is meant to be passed on.',
        'No advertising, and no patient’s own words without need.',
        'Something identifies somebody, or is unkind? “Report” under the post is enough; it is not telling on anyone.',
      ],
    },
    {
      id: 'chat',
      title: 'Why not a chat group on your phone',
      points: [
        'Here only colleagues of your community come in, with their work sign-in, and it ends when they leave.',
        'What should not have been written is taken out everywhere, also where colleagues have opened it already. From somebody’s phone it never comes back.',
        'An answer is found again in two years, with how it ended. In a chat it has gone by Friday.',
      ],
    },
  ],
  steps: {
    title: 'Your first month',
    lead: 'In any order. Tick what you have done; it is kept on this device and nobody sees it.',
    done: (done: number, all: number) => `${done} of ${all} done`,
    each: {
      crisis: { does: 'Open “In crisis” once, before you need it', open: 'In crisis' },
      supervision: { does: 'See who your supervisors are and how to reach them', open: 'Supervision' },
      keepers: { does: 'See whom to ask when something goes wrong', open: 'Whom to ask' },
      channels: { does: 'Look through the channels and join those that fit', open: 'Channels' },
      question: { does: 'Ask a first question, or answer one', open: 'Ask peers' },
      services: { does: 'Look up three services near you, and say what you know of them', open: 'Services' },
      module: { does: 'Go through one module of learning', open: 'Learn' },
      nudges: { does: 'Choose how you are told that an answer waits', open: 'Nudges' },
    } satisfies Record<FirstStep, { does: string; open: string }>,
  },
  read: 'I have read it',
  readSaid: 'Welcome. It stays under “More”.',
} as const;
