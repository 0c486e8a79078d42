// Words that a community wants somebody to look at, found whole and in any case or accent. Pure.

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const flaggedIn = (text: string, words: readonly string[]): boolean => {
  if (words.length === 0) return false;
  const said = ` ${plain(text)} `;
  return words.some((word) => plain(word) !== '' && said.includes(` ${plain(word)} `));
};
