// Whoever searches is led to what can be learned about it: by need, and by the words of a module that serves every need.
import { expect, test } from 'vitest';
import { modulesFor } from '#extension/panel/features/learning/fitting.ts';
import { modules } from '#shared/learning/content/modules.ts';

const idsFor = (words: string, needs: Parameters<typeof modulesFor>[0] = []) =>
  modulesFor(needs, words).map(({ id }) => id);

test('every module is found by its own title, first', () => {
  for (const { id, title } of modules) expect(idsFor(title)[0]).toBe(id);
});

test.each([
  ['first contact', 'first-contact'],
  ['how do I write a note', 'writing-the-note'],
  ['sharing safely', 'sharing-safely'],
  ['boundary', 'boundaries-and-ending-well'],
])('%s', (words, id) => {
  expect(idsFor(words)).toContain(id);
});

test('by need alone, where the words are others', () => {
  expect(idsFor('bailiffs at the door', ['money-debt'])).toContain('debt-breathing-space');
});

test('one word among many that says nothing of it leads nowhere, nor do small words or none', () => {
  expect(idsFor('a contact number of the Copperfield bakery in the square')).toEqual([]);
  expect(idsFor('how do I')).toEqual([]);
  expect(idsFor('')).toEqual([]);
  expect(idsFor('lunch club with transport')).toEqual([]);
});
