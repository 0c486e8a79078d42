// All words of the notes.
export const words = {
  heading: 'Note for the record',
  lead: 'Fill in what only you know. It is kept in this panel alone and is never sent.',
  label: 'Note',
  copy: 'Copy note',
  copied: 'Note copied. Paste it into the record.',
  notCopied: 'The browser did not allow copying. The note is selected: press Ctrl and C.',
  close: 'Close',
  gapsHeading: 'Still to fill in',
  gaps: (labels: readonly string[]) =>
    `${labels.join(', ')} ${labels.length === 1 ? 'stands' : 'stand'} for what was taken out. The record needs the real thing.`,
  tooLong: 'Too long for a record. Shorten it, then copy.',
} as const;
