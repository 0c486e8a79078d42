// The short link of a thing that was found: written and read back, out of the middle of other words; what is not one is none; and the
// engine never takes a part of it for a number of somebody.
import { expect, test } from 'vitest';
import { readReference, referenceTo } from '#shared/basics/references.ts';
import { strip } from '#shared/stripping/index.ts';

const id = '01943476-5919-7a3b-9434-765919943476';

test('what was written is read back, wherever it stands', () => {
  const link = referenceTo('case-study', id);
  expect(readReference(link)).toEqual({ kind: 'case-study', id });
  expect(readReference(`Find it in Peer Hub: ${link.toUpperCase()}.`)).toEqual({ kind: 'case-study', id });
});

test.each(['', 'peerhub:', `peerhub:person/${id}`, `peerhub:thread/${id}0`, 'peerhub:thread/not-an-id'])(
  '%s is none',
  (text) => expect(readReference(text)).toBeNull(),
);

test('the engine leaves it as it is', () => {
  for (const kind of ['case-study', 'thread', 'service'] as const) {
    const text = `Find it in Peer Hub: ${referenceTo(kind, id)}`;
    expect(strip(text).text).toBe(text);
  }
});
