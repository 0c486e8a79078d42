// The text columns of the search, each with its reason not to be a kind of readable text: they are copies, and go with what they copy.
const listed = 'One of a fixed list, checked by the table.';
const ours = 'Made by the program.';
const copied =
  'A copy for the search, made and taken back in the transaction of its original; who sees it is asked anew (`searchable.ts`).';

export const notReadableOfSearch: Readonly<Record<`${string}.${string}`, string>> = {
  'search_choice.words': 'Stems of what was looked for, beside what was opened; of whom is not kept.',
  'search_document.barriers': listed,
  'search_document.body': copied,
  'search_document.kind': listed,
  'search_document.needs': listed,
  'search_document.seal': ours,
  'search_document.stems': copied,
  'search_document.title': copied,
  'search_document.words': copied,
  'search_miss.month': ours,
  'search_miss.words':
    'Stems of what was looked for and not found, without what may identify; of whom is not kept.',
  'search_posting.stem': copied,
  'search_shelf.mark': ours,
  'search_stem.stem': copied,
  'search_word.word': copied,
};
