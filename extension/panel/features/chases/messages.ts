// All words of the chases, in one place.
import type {
  CannotHelpReason,
  Capacity,
  ChaseOutcome,
  ChaseState,
  ChaseView,
  CheckResult,
  CheckTime,
} from '#shared/basics/lists.ts';
import type { ChaseEvent } from '#shared/contract/chases.ts';

export const stateLabels: Record<ChaseState, string> = {
  waiting: 'Waiting to hear',
  received: 'Received',
  'first-contact': 'First contact made',
  started: 'Support started',
  ended: 'Support ended',
  'cannot-help': 'They cannot help',
  cancelled: 'Cancelled',
};

export const reasonLabels: Record<CannotHelpReason, string> = {
  full: 'They are full',
  'not-eligible': 'Not something they offer this person',
  'outside-area': 'Outside their area',
  'could-not-reach': 'They could not reach the person',
  declined: 'The person decided not to go ahead',
  other: 'Another reason',
};

export const outcomeLabels: Record<ChaseOutcome, string> = {
  helped: 'It helped',
  partly: 'It helped in part',
  'not-helped': 'It did not help',
  'not-known': 'Not known',
  cancelled: 'No longer needed',
};

export const viewLabels: Record<ChaseView, string> = {
  today: 'Today',
  waiting: 'Waiting',
  overdue: 'Overdue',
  closed: 'Closed',
};

export const checkLabels: Record<CheckTime, string> = {
  '2-weeks': 'After 2 weeks',
  '6-weeks': 'After 6 weeks',
  '12-weeks': 'After 12 weeks',
  '9-12-months': 'After 9 to 12 months',
};

export const resultLabels: Record<CheckResult, string> = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  'not-reached': 'Not reached',
};

export const capacityLabels: Record<Capacity, string> = {
  capacity: 'They have room',
  waitlist: 'They have a waiting list',
  'additional-assessment-required': 'They assess first',
  'no-capacity': 'They are full or closed',
  unknown: 'Not said',
};

export const eventLabels: Record<ChaseEvent['kind'], string> = {
  made: 'Chase made',
  said: 'State changed',
  'due-moved': 'Due date moved',
  described: 'Details changed',
  closed: 'Closed',
  reopened: 'Opened again',
  'link-made': 'Link made',
  'link-revoked': 'Link taken back',
  planned: 'Checks planned',
  checked: 'Check done',
};

export const words = {
  title: 'Chases',
  lead: 'What you are waiting to hear back about.',
  tabs: 'Which chases',
  new: 'New chase',
  loading: 'Loading chases',
  line: {
    due: (count: number) => (count === 1 ? '1 chase for today' : `${count} chases for today`),
    overdue: (count: number) => (count === 1 ? '1 overdue' : `${count} overdue`),
    none: 'Chases',
  },
  empty: {
    today: ['Nothing to chase today', 'What falls due, and what needs your word, will stand here.'],
    waiting: ['Nothing is waiting', 'Make a chase when you refer somebody, and it will remind you.'],
    overdue: ['Nothing is overdue', 'Well done.'],
    closed: ['Nothing is closed yet', 'What came of each chase will stand here.'],
  } satisfies Record<ChaseView, [string, string]>,
  card: {
    due: (day: string) => `Due ${day}`,
    check: (day: string) => `Look again ${day}`,
    byOrganisation: 'said by the organisation',
    closed: (outcome: string) => `Closed: ${outcome}`,
    noService: 'No service named yet',
  },
  several: {
    heading: (count: number, organisation: string) => `${count} chases to ${organisation}`,
    more: (count: number) => (count === 1 ? '1 more with them' : `${count} more with them`),
    copyAll: (count: number) => `Copy one message for all ${count}`,
    copy: 'Copy one message for all',
    copied: 'Message copied. Send it the way you always do.',
  },
  make: {
    title: 'New chase',
    lead: 'It reminds you on its day. Nothing here names the person to anybody else.',
    need: 'What is it about?',
    needMissing: 'Choose what it is about',
    service: 'Service',
    serviceHint: 'Its public name. You can add it later.',
    known: 'In the directory',
    isKnown: 'From the directory',
    another: 'Another service',
    organisation: 'Organisation',
    organisationHint: 'If it is not the same.',
    nickname: 'Your own name for the person (optional)',
    nicknameHint:
      'Only you can read it, only in this browser, and only while you are signed in. It is never sent.',
    due: 'Look again',
    days: (count: number, day: string) =>
      count === 1 ? `Next working day, ${day}` : `In ${count} working days, ${day}`,
    ask: 'What to ask (optional)',
    askHint: 'Do not name the person.',
    askPlaceholder: 'Is there a place? When is the first visit?',
    deed: 'Make chase',
    there: 'Chase there',
    withNote: 'Chase and note',
    too: 'Make a chase too',
    making: 'Making',
    made: (reference: string, day: string) => `Chase ${reference} made. Due ${day}.`,
    kept: 'Kept on this device. It gets its reference as soon as there is a network.',
    moved: (day: string) => `That was not a working day. It is due ${day}.`,
    unkept: 'This device has no room and there is no network. Nothing was lost here; try again in a moment.',
  },
  chase: {
    title: (reference: string) => `Chase ${reference}`,
    loading: 'Loading the chase',
    reference: 'Reference',
    referenceHint: 'Write it into the referral itself.',
    copyReference: 'Copy reference',
    note: 'Write a note of this',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select the words and copy them by hand.',
    notHere: 'This chase waits on this device. It will be sent as soon as there is a network.',
    need: 'Need',
    cameFrom: 'Came from',
    fromCase: 'A case study',
    service: 'Service',
    due: 'Due',
    ask: 'To ask',
    nickname: 'Person',
    nicknameNone: 'No name kept here',
    nicknameEdit: 'Change your name for them',
    nicknameSave: 'Keep',
    nicknameKept: 'Kept in this browser',
    nicknameUnkept: 'It could not be kept: sign in with a network first. What you typed is still here.',
    capacity: 'New people',
    wait: 'Wait',
    weeks: (min: number, max: number | null) =>
      max === null || max === min ? `${min} weeks` : `${min} to ${max} weeks`,
    theirWords: 'They wrote',
    reason: 'Why not',
    life: 'How it stands',
    saidByThem: 'They said so themselves.',
    sayHeading: 'What have you heard?',
    sayOtherwise: 'Have you heard otherwise?',
    sayReason: 'Why can they not help?',
    save: 'Save',
    saved: 'Saved',
    kept: 'Kept on this device until there is a network',
    dueHeading: 'When to look again',
    moved: (day: string) => `Due ${day}`,
    ended: {
      heading: 'What came of it?',
      words: 'They say that it is over. Close the chase with what came of it.',
    },
    stepDown: {
      heading: 'Is it time to step down?',
      words:
        'Support has run its course or has run long. If the person can go on without you, agree it with them and close the chase.',
      goesOn: 'If it goes on, when shall this be asked again?',
      inWeeks: (count: number) => `In ${count} weeks`,
      until: (day: string) => `Support goes on. Stepping down is asked about again ${day}.`,
    },
    link: {
      heading: 'Ask the organisation',
      lead: 'They answer in a minute with a link, without an account. It shows the service, the reference and your organisation only.',
      copyMessage: 'Copy message with link',
      copyLink: 'Copy link only',
      copied: 'Copied. Send it the way you always do.',
      revoke: 'Take the link back',
      revoked: 'The link no longer works',
      until: (day: string) => `The link works until ${day}, or until you close the chase.`,
    },
    checks: {
      heading: 'Does it still help?',
      plan: 'Look again',
      save: 'Plan',
      due: (day: string) => `Due ${day}`,
      done: (result: string) => result,
      ask: (label: string) => `${label}: how is it now?`,
    },
    close: {
      heading: 'Close this chase',
      outcome: 'What came of it?',
      outcomeMissing: 'Choose what came of it',
      barriers: 'What stood in the way?',
      deed: 'Close chase',
      closed: 'Chase closed',
      undo: 'Open again',
    },
    about: { heading: 'Change what it is about', save: 'Save changes' },
    history: {
      heading: 'Its life so far',
      byThem: 'by the organisation',
      byYou: 'by you',
      goesOn: (day: string) => `Support goes on until ${day}`,
    },
    reopen: 'Open this chase again',
  },
  takeAlong: {
    heading: 'Take your chases along',
    lead: 'Every chase of yours that is still kept. Your own names for people are in none: they are in this browser alone.',
    csv: 'As a table (CSV)',
    json: 'As data (JSON)',
    saved: (count: number) => (count === 1 ? 'Saved: 1 chase' : `Saved: ${count} chases`),
    savedInPart: (count: number) => `Saved: the first ${count} chases. The newest are missing.`,
  },
  outbox: {
    waits: (count: number) =>
      count === 1 ? '1 change waits for the network' : `${count} changes wait for the network`,
    waitsHint: 'They are kept on this device and sent in order.',
    refused: 'A change of yours was not sent',
    now: (state: string) => `It now stands at: ${state}.`,
    onTop: 'Do it all the same',
    takeOut: 'Take out what was found, and send',
    drop: 'Leave it as it stands',
    retry: 'Try now',
  },
  trouble: {
    offline: 'You are offline, or Peer Hub cannot be reached. What you changed is kept on this device.',
    unreached: 'You are offline, or Peer Hub cannot be reached.',
  },
} as const;
