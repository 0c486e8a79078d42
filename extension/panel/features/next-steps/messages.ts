// All words of the way to help.
export const words = {
  title: 'In danger now?',
  lead: 'Call first. You can ask your peers afterwards.',
  shownHeading: 'If someone is in danger now, call first',
  shownWords: 'Your words speak of danger. Here is who to call. You can still post.',
  nextSteps: 'Show three safe next steps',
  localNumber: 'Number: in your local safeguarding procedure',
  textTo: (word: string, number: string) => `Text ${word} to ${number}`,
  checkHours: 'Check hours',
  openNow: 'Open now',
  done: 'You have done the right thing by asking. Tell your supervisor today, and take a break when you can.',
  checked: (day: string) =>
    `Numbers last checked on ${day}. These work without signing in and without a network.`,
  all: 'All numbers',
} as const;
