// All words of moderation, in one place.
import type { CaseReason, Decision, HoldReason, ReportReason } from '#shared/basics/lists.ts';

export const reasonLabels: Record<ReportReason, string> = {
  identifies: 'Somebody can be recognised',
  'unsafe-advice': 'The advice is not safe',
  unkind: 'It is unkind',
  advertising: 'It advertises',
  other: 'Something else',
};

export const caseLabels: Record<CaseReason, string> = {
  reported: 'Reported',
  held: 'Held before it was shown',
  suspected: 'The engine doubts it',
  appealed: 'Its author appeals',
};

export const decisionLabels: Record<Decision, string> = {
  kept: 'Reviewed and kept',
  hidden: 'Hidden',
  returned: 'Returned to you',
  quarantined: 'Taken out everywhere',
  cut: 'A part was taken out',
};

export const holdLabels: Record<HoldReason, string> = {
  'first-posts': 'One of the first posts',
  'flagged-word': 'Has a word to look out for',
  overruled: 'A marked word was kept',
  doubt: 'A word is doubted',
};

export const words = {
  line: (waiting: number, pressing: number) =>
    `${waiting === 1 ? 'One post waits' : `${waiting >= 100 ? 'Many' : waiting} posts wait`} for a moderator${pressing > 0 ? `, ${pressing} pressing` : ''}`,
  report: {
    open: 'Report',
    title: 'Report this post',
    lead: 'A moderator looks at it. Nobody else learns that you reported it, and you are told what came of it.',
    why: 'What is wrong?',
    words: 'In your words (not needed)',
    hint: 'Say what you saw, not who it is about.',
    send: 'Send the report',
    sent: 'Reported. A moderator will look at it.',
    leak: 'It goes to the top of the list. If you can, ring a moderator too.',
    choose: 'Choose what is wrong first.',
  },
  queue: {
    title: 'Moderation',
    lead: 'Leaks first, then urgent threads, then what has waited longest.',
    waiting: 'Waiting',
    decided: 'Decided',
    masks: 'Names asked for',
    suspensions: 'Suspensions',
    emptyTitle: 'Nothing waits',
    emptyHint: 'Reports and held posts stand here as they come.',
    noneDecided: 'Nothing was decided yet',
    waits: (time: string) => `Waiting ${time}`,
    reported: (count: number) => (count === 1 ? '1 report' : `${count} reports`),
    reportWords: 'What reporters say',
    appeal: 'What its author says',
    question: 'Question',
    answer: 'Answer',
    inThread: (title: string, channel: string) => `“${title}” in ${channel}`,
    read: 'Open the thread',
    notYours: 'You wrote it, reported it or took the decision that is appealed. Another moderator decides.',
    toAuthor: 'Words to the author',
    toAuthorHint: 'They see them with the decision. Needed when you return a post.',
    keep: 'Keep it',
    hide: 'Hide it',
    return: 'Return it',
    quarantine: 'It identifies somebody: take it out everywhere',
    cut: 'Take a part out',
    cutTitle: 'Take out what identifies',
    cutLead:
      'Choose the words that go. They leave the thread, search, earlier versions and every open panel; an auditor keeps the only copy. The rest stands.',
    cutOfTitle: 'Words of the title',
    cutOfBody: 'Words of the post',
    cutAll: (count: number) => `Show all ${count} words more`,
    cutLeft: 'What stays',
    cutYes: 'Take these words out',
    cutNone: 'Choose at least one word.',
    needsWords: 'Say to the author what to change first.',
    sure: 'Take it out everywhere?',
    sureWords:
      'The words leave the thread, search and every open panel at once. An auditor keeps the only copy for a breach report.',
    sureYes: 'Take it out now',
    done: {
      kept: 'Kept. Whoever reported it is told.',
      hidden: 'Hidden. Its author sees why.',
      returned: 'Returned to its author.',
      quarantined: 'Taken out everywhere.',
      cut: 'Taken out. The rest stands, and its author is told.',
    },
    seen: 'Who may have seen it',
    seenCaveat:
      'These people can open the channel. Somebody may also have seen it over a shoulder, in a copy or in a note.',
    seenNobody: 'Nobody else can open the channel.',
    hasRead: 'Read as far as this post',
    more: 'The author',
    warn: 'Warn',
    suspend: 'Suspend',
    warned: 'The author was warned.',
    suspended: 'The author is suspended. Their sessions end now.',
    tellFirst: 'Write to the author first.',
    suspendSure: 'Suspend whoever wrote this?',
    suspendSureWords:
      'Their sessions end at once, and they see your words and whom to ask. A moderator can lift it again.',
    ask: 'Ask for the name',
    askHint: 'A second moderator must agree. The author is told why.',
    glass: 'Somebody is in danger: show it now',
    asked: 'Asked. A second moderator must agree.',
  },
  suspensions: {
    title: 'Suspensions',
    none: 'Nobody was suspended',
    stands: 'Suspended',
    lifted: 'Lifted',
    liftedAt: 'Lifted',
    mine: 'By you',
    ofTalk: 'For what was said in a private talk',
    why: 'Why you lift it',
    whyOther: 'Words to the author (not needed)',
    hint: 'The author sees them.',
    needsWhy: 'You suspended the author yourself: say why it ends.',
    lift: 'Lift the suspension',
    done: 'Lifted. The author can sign in again and is told.',
  },
  masks: {
    none: 'Nobody asked for a name',
    mine: 'You asked',
    other: 'Another moderator asked',
    glass: 'Opened in an emergency',
    approve: 'I agree: the name may be seen',
    approved: 'Agreed. Both of you can read the name; the author is told.',
    read: 'Show the name',
    waits: 'Waits for a second moderator',
  },
  mine: {
    title: 'Moderators and you',
    lead: 'What became of your posts and reports, and what moderators wrote to you.',
    decisions: 'Your posts',
    reports: 'Your reports',
    notices: 'To you',
    noneTitle: 'Nothing here',
    noneHint: 'If a moderator looks at a post of yours, you see here what was decided and why.',
    appeal: 'Appeal',
    appealLabel: 'Why it should stand',
    appealHint: 'Another moderator decides. One appeal for each decision.',
    appealSend: 'Send the appeal',
    appealed: 'Sent. Another moderator will decide.',
    outcome: { kept: 'Looked at, and it stands', removed: 'Taken away', waits: 'Not decided yet' },
    ofTalk: 'About what was said in a private talk',
    notice: {
      warned: 'A moderator warns you',
      suspended: 'You were suspended',
      reinstated: 'Your suspension was lifted',
      unmasked: 'Moderators were told who wrote a post of yours',
    },
    why: 'Why',
    thread: 'Open the thread',
    line: 'A moderator wrote to you',
  },
  loading: 'Loading',
  cancel: 'Cancel',
  offline: 'No connection to Peer Hub. Nothing was changed; try again in a moment.',
} as const;

export const durationInWords = (fromIso: string, nowMs: number): string => {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(fromIso)) / 60_000));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
};
