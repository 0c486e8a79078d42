// Every word of the screen that says what is held about oneself, but the names of the kinds.
const things = (count: number) => (count === 1 ? '1 item' : `${count} items`);

export const profileWords = {
  title: 'What Peer Hub holds about you',
  lead: 'Everything that is kept on the server about you: how much of it, why, and until when.',
  loading: 'Counting what is held',
  count: (count: number, withoutName: number | null) =>
    withoutName ? `${count}, of which ${withoutName} without your name` : `${count}`,
  nothingOf: (labels: readonly string[]) => `Nothing is held of: ${labels.join(' · ')}`,
  notHere: {
    title: 'What is not in the copy',
    words: [
      'Words and names of others: they stand as codes, or as … in your own words. What a case study of yours took from an answer is in it.',
      'Words that moderators or hosts wrote to you. You find them under Moderators and you.',
      'Words that were taken out as identifying somebody or are hidden in a case study, and reports that others made.',
      'Passwords, secrets of keys and of your sign-in.',
      'Drafts, private reflections and your names for people. They are on this device only.',
    ],
  },
  copy: {
    title: 'Take a copy with you',
    lead: 'One file with all of it. A program can read it, and so can you.',
    warning: 'This file ties your name to what you wrote without it. Keep it where only you can open it.',
    save: 'Save a copy',
    goOn: 'Go on',
    stop: 'Stop',
    again: 'Start again',
    progress: 'Copying',
    of: (read: number, all: number) => `${read} of ${all}`,
    saved: (count: number) => `A copy with ${things(count)} was saved`,
    stopped: (count: number) => `Stopped after ${things(count)}. Nothing was saved yet.`,
    broken: (count: number) =>
      `The copy broke off after ${things(count)}. Nothing is lost: go on from there.`,
    unreached: 'Peer Hub cannot be reached just now.',
  },
} as const;
