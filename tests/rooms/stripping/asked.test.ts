// Lists of words are turned away by two letters before the pattern is asked: that must never change an answer.
import { expect, it } from 'vitest';
import { asked } from '#shared/stripping/judges/asked.ts';

const LISTS = [
  'at|from|to',
  'flats?|house|o|neighbours?',
  'mon|tues?|(?:wednes|thurs)day',
  "i'?m|it's|hasn't",
  'n(?:o|umber)|x-ray|[bc]at|a?way',
  '(?:one|two){2}|z',
];

it.each(LISTS)('%s is asked as the pattern would be', (list) => {
  const pattern = new RegExp(`^(?:${list})$`);
  const one = asked(list);
  const letters = [...new Set(`${list} '-?é`)];
  const words = ['', ...list.split(/[|()?:[\]{}]+/), 'oneone', 'twoone', 'wednesday', 'way', 'im', 'bat'];
  for (const word of [...words])
    for (const sign of letters) words.push(word + sign, sign + word, word.slice(1), word.slice(0, -1));
  for (const word of words) expect([word, one.test(word)]).toEqual([word, pattern.test(word)]);
});
