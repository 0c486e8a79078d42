// All words of learning, in one place. What modules say is `shared/learning`.
export const words = {
  title: 'Learn',
  lead: 'Short modules, a few minutes each. Only you see how far you are.',
  need: 'Need',
  anyNeed: 'All needs',
  everyNeed: 'For every need',
  none: 'No module for this need yet',
  noneWords: 'Choose another need, or all of them.',
  loading: 'Loading how far you are',
  minutes: (minutes: number) => `${minutes} minutes`,
  complete: 'Complete',
  incomplete: 'Incomplete',
  notBegun: 'Not begun',
  reached: (card: number, cards: number) => `Card ${card} of ${cards}`,
  checkLeft: 'The check is left',
  waits: 'On this device, not sent yet',
  changedSince: (day: string) => `You completed an earlier version on ${day}. The words have changed since.`,
  done: (count: number, all: number) => `${count} of ${all} complete`,
  record: 'What I have completed',
  found: 'Learn about it',
  goOn: (title: string) => `Go on with “${title}”`,
  unknown: {
    heading: 'How far you are could not be loaded',
    words: 'You can read everything. What you do now is kept on this device and sent later.',
  },
  about: {
    summary: 'About these modules',
    words: 'Each was written for Peer Hub, to be reviewed by your organisation before it relies on it.',
    competency: (name: string, day: string) =>
      `Competencies follow the ${name}. Their names are provisional: they were not confirmed on the framework’s own pages (looked for on ${day}).`,
  },
  one: {
    gone: 'There is no such module',
    goneWords: 'It may have another name now. All modules are in the list.',
    all: 'All modules',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    progress: 'Progress',
    /** The bar above has a Back of its own, which leaves the module. */
    back: 'Previous',
    next: 'Next',
    toCheck: 'To the check',
    check: 'Check',
    answers: 'Answers',
    answer: 'Check my answer',
    chooseFirst: 'Choose one of the three first.',
    right: 'That is right',
    wrong: 'Look again',
    others: 'Why the others are not',
    finish: 'Finish',
    finished: 'You have completed this module',
    heard: (day: string) => `Recorded on ${day}.`,
    sending: 'It is being recorded.',
    waits:
      'It is kept on this device and sent when Peer Hub can be reached. It stands in your record from then on.',
    waitsForServer:
      'It is kept on this device: Peer Hub does not know this version of the module yet. It is tried again when you open the panel anew.',
    unkept:
      'This device could not keep how far you are, and Peer Hub cannot be reached. You can read on; it may be asked of you again.',
    again: 'Read it again',
    nextModule: 'Next module',
    allDone: 'You have completed every module.',
    written: (day: string) => `Written for Peer Hub, to be reviewed by your organisation. ${day}.`,
    sources: 'Sources',
    reviewBy: (day: string) => `To be looked at again by ${day}.`,
    expired: 'To be looked at again',
    expiredWords: (day: string) =>
      `This was to be looked at again by ${day}. Check numbers and rules before you use them.`,
  },
  reflection: {
    title: 'For yourself',
    box: 'Your thoughts',
    hint: 'Nobody else sees this. It is not saved or sent: it is gone when you close the panel, lock it or sign out. Copy it into your own log, without names.',
    copy: 'Copy',
    copied: 'Copied',
  },
  print: {
    title: 'What I have completed',
    deed: 'Print',
    none: 'Nothing is complete yet',
    noneWords: 'A module is complete when you have read its last card and passed its check.',
    minutes: (count: number, minutes: number) =>
      `${count === 1 ? '1 module' : `${count} modules`}, ${minutes} minutes as stated on them`,
    earlier: (version: number) => `Version ${version}, since replaced`,
    unsent: (count: number) =>
      count === 1
        ? 'One more is complete on this device and not recorded yet.'
        : `${count} more are complete on this device and not recorded yet.`,
    gone: (id: string) => `A module that is no longer here (${id})`,
    provenance: (day: string) =>
      `From Peer Hub, ${day}. Minutes are those stated on each module, not measured. The modules were written for Peer Hub and are to be reviewed by the organisation. Names of competencies are provisional.`,
  },
} as const;
