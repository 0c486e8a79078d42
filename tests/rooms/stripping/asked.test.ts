// Lists of words are rows of bits, and the table of words keeps the number of each: that must never change an answer.
import { expect, it } from 'vitest';
import { asked } from '#shared/stripping/judges/asked.ts';
import { noPhrases } from '#shared/stripping/lexicon.ts';
import { Tokens } from '#shared/stripping/tokens.ts';
import { Vocabulary } from '#shared/stripping/vocabulary.ts';

const LISTS = [
  'at|from|to',
  'flats?|house|o|neighbours?',
  'mon|tues?|wednesday',
  "i'm|it's|hasn't|x-ray|a&e",
  'an?|the|agreeableness|internationalisations?|an-uncommonly-long-compound',
];

it.each(LISTS)('%s is asked as the pattern would be', (list) => {
  const pattern = new RegExp(`^(?:${list})$`);
  const one = asked(list);
  const letters = [...new Set(`${list} '-?é`)];
  const words = ['', ...list.split(/[|?]/), 'wednesda', 'im', 'xray', 'internationalisations'];
  for (const word of [...words])
    for (const sign of letters) words.push(word + sign, sign + word, word.slice(1), word.slice(0, -1));
  for (const word of words) expect([word, one.test(word)]).toEqual([word, pattern.test(word)]);
  const t = new Tokens(words.join(' '), { words: new Vocabulary(), ...noPhrases });
  for (let i = -1; i <= t.count; i++)
    expect([t.word(i), one.at(t, i)]).toEqual([t.word(i), pattern.test(t.word(i))]);
});
