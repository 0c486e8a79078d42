// Words of using what was found.
export const words = {
  menu: 'Use it',
  open: 'Open',
  copy: 'Copy as advice',
  copied: 'Copied',
  answer: 'Open and answer',
  note: 'Start a note',
  chase: 'Create a chase',
  share: 'Share in a channel',
  askAuthor: 'Ask the author',
  askThere: 'Ask in the thread',
  askPeers: 'Ask peers about it',
  saveAway: 'Save: waits for the connection',
  gone: 'It was withdrawn meanwhile.',
  threadOpening: 'A question that was answered: ',
  openThreadOpening: 'A question that others have, too: ',
} as const;
