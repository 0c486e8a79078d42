// All words of recognition, in one place: as a professional would put them, without praise.
import type { ContributionKind } from '#shared/basics/lists.ts';
import type { Split } from '#shared/contract/recognition.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const words = {
  title: 'My contribution',
  lead: 'What you gave to colleagues, for yourself and your appraisal.',
  privateShort: 'Only you see this.',
  private:
    'Only you see this. Nobody else is shown these numbers: no colleague, no manager, no administrator.',
  loading: 'Loading your contribution',
  period: {
    label: 'Period',
    year: 'Last 12 months',
    since: 'Since my last appraisal',
    all: 'All of it',
    day: 'Day of my last appraisal',
    dayHint: 'Kept on this device, for you alone.',
    badDay: 'Choose a day that is not in the future, from 2000 on.',
    chooseDay: 'Choose the day of your last appraisal to see what came after it.',
    from: (day: string) => `Since ${day}`,
    whole: 'From the beginning',
    spoken: (from: string | null, until: string) =>
      from === null ? `Everything until ${until}` : `${from} to ${until}`,
  },
  numbers: {
    title: 'What you gave',
    'safe-steps': (count: number) =>
      many(count, 'answer became the safe next step', 'answers became the safe next step'),
    answers: (count: number) => many(count, 'answer given', 'answers given'),
    thanks: (count: number) => many(count, 'thank-you for what I wrote', 'thank-yous for what I wrote'),
    cases: (count: number) => many(count, 'case study published', 'case studies published'),
    mentoring: (count: number) =>
      many(
        count,
        'colleague began a talk with me as a mentor',
        'colleagues began a talk with me as a mentor',
      ),
    learning: (count: number) => many(count, 'module completed', 'modules completed'),
    supervision: (count: number) =>
      many(count, 'request for supervision taken and closed', 'requests for supervision taken and closed'),
    minutes: (minutes: number) => many(minutes, 'minute as stated on them', 'minutes as stated on them'),
    unnamed: ({ unnamed }: Split) => `${unnamed} of them without your name`,
    offered: 'You offer to mentor',
  },
  notes: {
    summary: 'How this is counted',
    words: [
      'What colleagues can see is counted: nothing hidden, taken back or waiting for a moderator, and nothing in a channel you have left.',
      'A colleague counts once for each thing of yours that they thanked you for. Who it was is not told.',
      'An answer counts on the day you gave it, a thank-you on the day it was said.',
      'Talks as a mentor are forgotten a year after their last message, and leave this number then.',
      'What you wrote without your name counts here for you alone.',
    ],
  },
  appraisal: {
    link: 'For my appraisal',
    title: 'For my appraisal',
    lead: 'A copy for your own file. It leaves Peer Hub only when you copy or save it.',
    unnamed: 'Include what I posted without my name',
    unnamedHint:
      'Whoever reads the copy then learns that you posted without your name in this time, and could work out which posts are yours.',
    box: 'In my own words',
    boxHint:
      'What you learnt, or what changed because of it. Names of people are taken out, because an appraisal is read by others. Kept on this device until you clear it.',
    tooLong: 'Shorten your own words first.',
    preview: 'What the copy says',
    previewEnd: 'Your own words stand at its end.',
    copy: 'Copy as text',
    copied: 'Copied',
    save: 'Save as a file',
    saved: 'Saved. The file opens in a browser and can be printed.',
    clear: 'Clear my own words',
    back: 'My contribution',
  },
  file: {
    title: 'Contribution to professional practice',
    period: 'Period',
    given: 'Given to colleagues',
    cases: 'Case studies',
    learning: 'Learning',
    own: 'In my own words',
    named: 'This counts what I posted under my name.',
    withUnnamed: 'This counts what I posted under my name and without it.',
    unnamedOf: (count: number) => `${count} of them without my name`,
    unnamed: 'without my name',
    offered: 'Offers to mentor colleagues',
    module: (title: string, minutes: number | null, day: string) =>
      [title, minutes === null ? '' : `${minutes} minutes`, day].filter(Boolean).join(', '),
    gone: (id: string) => `A module that is no longer offered (${id})`,
    published: (title: string, day: string) => `${title}, published ${day}`,
    total: (count: number, minutes: number) =>
      `${many(count, 'module', 'modules')}, ${minutes} minutes as stated on them`,
    nothing: 'Nothing in this period.',
    provenance: (day: string) =>
      `From Peer Hub, ${day}. Minutes are those stated on each module, not measured.`,
    name: (day: string) => `contribution-${day}.html`,
  },
  lists: {
    'safe-steps': {
      title: 'Answers that became the safe next step',
      none: 'None in this period',
      noneWords: 'Whoever asked marks the answer that they took as the safe next step.',
    },
    answers: {
      title: 'Answers given',
      none: 'No answer in this period',
      noneWords: 'Questions wait in the channels and on the first screen.',
    },
    thanks: {
      title: 'Thanked for',
      none: 'No thank-you in this period',
      noneWords: 'Colleagues thank for an answer beneath it. Who it was is not told.',
    },
    cases: {
      title: 'Case studies published',
      none: 'No case study in this period',
      noneWords: 'A case study counts once a curator has published it.',
    },
    mentoring: {
      title: 'Talks as a mentor',
      none: 'No talk in this period',
      noneWords: 'Colleagues find your offer by its words and write to you privately.',
    },
    learning: {
      title: 'Modules completed',
      none: 'No module in this period',
      noneWords: 'A module is complete when you have read its last card and passed its check.',
    },
    supervision: {
      title: 'Supervision given',
      none: 'None in this period',
      noneWords: 'A request counts when you took it and closed it, having talked or handed it on.',
    },
  } satisfies Record<ContributionKind, { title: string; none: string; noneWords: string }>,
  line: {
    unnamed: 'Without your name',
    safeStep: 'Safe next step',
    question: 'Your question',
    thanked: (count: number) => `Thanked by ${count}`,
    used: (count: number) => `Used ${count} times`,
    worked: (count: number) => `Worked for ${count}`,
    minutes: (minutes: number) => `${minutes} minutes`,
    talk: 'A talk as a mentor',
    begun: (day: string) => `Begun ${day}`,
    closed: (day: string) => `Closed ${day}`,
  },
  empty: {
    title: 'Nothing in this period yet',
    words:
      'It comes about when you answer a colleague’s question, publish a case study, offer to mentor or complete a module.',
  },
} as const;
