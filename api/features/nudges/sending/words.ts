// All that leaves the house about a nudge. Sentences of ours, a need's plain name, a link: no title, no name, no word of a case.

import { placeLink } from '#api/features/nudges/links.ts';
import { placeOf } from '#api/features/nudges/places.ts';
import type { Tellable } from '#api/features/nudges/telling/queries.ts';
import type { Need } from '#shared/basics/lists.ts';

const needWords: Record<Need, string> = {
  housing: 'housing',
  homelessness: 'homelessness',
  'money-debt': 'debt',
  benefits: 'benefits',
  'food-fuel': 'food and fuel',
  'work-training': 'work',
  loneliness: 'loneliness',
  'mental-wellbeing': 'wellbeing',
  'suicide-self-harm': 'safety',
  'domestic-abuse': 'safety',
  'safeguarding-adult': 'safeguarding',
  'safeguarding-child': 'safeguarding',
  carers: 'carers',
  bereavement: 'bereavement',
  'physical-activity': 'activity',
  'long-term-condition': 'long-term condition',
  'dementia-memory': 'memory',
  'disability-sensory': 'disability',
  neurodiversity: 'neurodiversity',
  'alcohol-drugs': 'alcohol and drugs',
  gambling: 'gambling',
  'immigration-nrpf': 'immigration',
  'families-perinatal': 'family',
  'later-life': 'later life',
  'digital-inclusion': 'getting online',
  transport: 'transport',
  legal: 'legal',
  veterans: 'veterans',
  'exploitation-slavery': 'safety',
  hoarding: 'hoarding',
  'worker-safety': 'work safety',
  'worker-wellbeing': 'wellbeing',
};

export type Line = { words: string; link: string };

function sentenceOf({ kind, need, isInArea, isOwn }: Tellable): string {
  switch (kind) {
    case 'supervision':
      return isOwn ? 'A supervisor has your request' : 'A colleague waits for a supervisor';
    case 'answer':
      return 'An answer is waiting';
    case 'mention':
      return 'Somebody mentioned you or something you wrote';
    case 'invitation':
      return 'You are asked into a channel, or to look after one';
    case 'talk':
      return 'A private talk has something new';
    case 'chase':
      return 'A chase is due';
    case 'decision':
      return 'A moderator has decided';
    case 'fits':
      return `${need === null ? 'A' : articleOf(needWords[need])} question${isInArea ? ' in your area' : ''} fits you`;
  }
}

const articleOf = (word: string) => `${/^[aeiou]/.test(word) ? 'An' : 'A'} ${word}`;

/** One line for each place: two answers in a thread are one thing to open. */
export function linesOf(tellable: readonly Tellable[], publicUrl: string): Line[] {
  const lines = new Map<string, Line>();
  for (const one of tellable) {
    const link = placeLink(publicUrl, placeOf(one));
    const words = sentenceOf(one);
    lines.set(`${words} ${link}`, { words, link });
  }
  return [...lines.values()];
}

export const subjectOf = (lines: readonly Line[]): string => {
  const [first] = lines;
  return lines.length === 1 && first
    ? `Peer Hub: ${lower(first.words)}`
    : `Peer Hub: ${lines.length} things are waiting`;
};
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const howToOpen =
  'Open the link, then press the Peer Hub button of your browser. What people write is never in these e-mails.';

export const nudgeLetter = (lines: readonly Line[], stopLink: string) => ({
  subject: subjectOf(lines),
  text: [
    ...lines.map(({ words, link }) => `${words}:\n${link}\n`),
    howToOpen,
    '',
    `You asked for this in Peer Hub, under More, Nudges. To stop these e-mails:\n${stopLink}`,
    '',
  ].join('\n'),
});

export const testLetter = (publicUrl: string, stopLink: string) => ({
  subject: 'Peer Hub: this is a test',
  text: [
    `You asked for a test, and it arrived. A nudge will look like this, with a link such as this one:\n${placeLink(publicUrl, 'home')}\n`,
    howToOpen,
    '',
    `To stop these e-mails:\n${stopLink}`,
    '',
  ].join('\n'),
});

export const confirmLetter = (confirmLink: string) => ({
  subject: 'Peer Hub: is this your address?',
  text: [
    `Somebody typed this address into Peer Hub, to be told when something waits for them. If it was you, open this and press the button:\n${confirmLink}\n`,
    'If it was not you, do nothing: no more e-mail comes.',
    '',
  ].join('\n'),
});

const card = (lines: readonly Line[], last: string) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          ...lines.map(({ words }) => ({ type: 'TextBlock', text: words, weight: 'Bolder', wrap: true })),
          { type: 'TextBlock', text: last, isSubtle: true, wrap: true },
        ],
        actions: lines
          .slice(0, 6)
          .map(({ words, link }) => ({ type: 'Action.OpenUrl', title: words, url: link })),
      },
    },
  ],
});

/** What a Teams workflow "when a webhook request is received" takes. */
export const nudgeCard = (lines: readonly Line[]) =>
  card(lines, 'Open it, then press the Peer Hub button of your browser.');
export const testCard = (publicUrl: string) =>
  card(
    [{ words: 'This is a test', link: placeLink(publicUrl, 'home') }],
    'You asked Peer Hub for it. Nudges will come here.',
  );
