// All words of case studies as files.
export const filesWords = {
  title: 'Case studies as files',
  lead: 'To read elsewhere, to keep, or to bring in from another Peer Hub.',
  outHeading: 'Out to files',
  format: 'Written as',
  json: 'JSON, for programs',
  markdown: 'Markdown, for people',
  outHint: 'Everything that is published. The files name nobody, and each is small enough to come in again.',
  outDeed: 'Save as files',
  writing: 'Writing the files',
  nothingOut: 'Nothing is published yet, so there is no file.',
  out: (count: number, parts: number) =>
    `${count === 1 ? '1 case study' : `${count} case studies`} in ${parts === 1 ? 'one file' : `${parts} files`}`,
  inHeading: 'In from a file',
  inHint:
    'A file of Peer Hub, JSON or Markdown. You see first what would happen; what is taken in waits for a curator, and you are not credited with it.',
  choose: 'Choose a file',
  reading: 'Reading the file',
  refused: 'This file was not taken in',
  tooLarge:
    'It is larger than what can be taken in at once. Save it in parts, as Peer Hub does, or split it between two case studies.',
  found: (count: number, added: number) =>
    `${count === 1 ? '1 case study' : `${count} case studies`}, of which ${added} can be taken in. Nothing has been taken in yet.`,
  inside: 'What stands in the file',
  place: (place: number) => `Number ${place} in the file`,
  where: (fields: readonly string[]) => `Look at: ${fields.join(', ')}`,
  take: (count: number) => (count === 1 ? 'Take in 1 case study' : `Take in ${count} case studies`),
  tookIn: (count: number) =>
    count === 1 ? 'Taken in. It waits for a curator.' : `${count} taken in. They wait for a curator.`,
  outcomes: {
    added: 'Can be taken in',
    duplicate: 'Is here already',
    identifies: 'May identify somebody',
    'not-complete': 'Parts are missing',
    unreadable: 'Cannot be read',
  },
} as const;
