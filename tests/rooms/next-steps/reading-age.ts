// How hard a text is to read: Flesch-Kincaid grade, with a count of syllables that is right for most English words. Grade 6 to 7
// is about 11 to 12 years.
const words = (text: string): string[] => text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];
const sentences = (text: string): number =>
  Math.max(1, text.split(/[.?!:]+(?:\s|$)/).filter((one) => /\w/.test(one)).length);

export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const silent = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export function readingGrade(text: string): number {
  const all = words(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences(text)) + 11.8 * (spoken / all.length) - 15.59;
}
