// The note pastes into a clinical record as plain text: known headings, no tables, no emoji, never too long.
import { describe, expect, test } from 'vitest';
import { composeAdvice, composeNote, placeholdersIn, plain } from '#extension/panel/features/notes/note.ts';
import { limits } from '#shared/basics/limits.ts';

const material = {
  channelName: 'Housing and home',
  title: 'Section 21 notice and nowhere to go',
  question: '[name 1] had a notice last week.\nWho do I ring first?',
  answer:
    '1. Ring the council’s homelessness team.\n2. Do not move out.\n3. Ask Shelter to check the notice.',
  needs: ['Housing', 'Homelessness'],
};
const on = '20 November 2026';

describe('note', () => {
  test('reads as a record expects it', () => {
    expect(composeNote(material, on)).toBe(`Reason for contact:
Section 21 notice and nowhere to go

Needs and concerns:
Housing, Homelessness
[name 1] had a notice last week.
Who do I ring first?

Support offered / referred to:
1. Ring the council’s homelessness team.
2. Do not move out.
3. Ask Shelter to check the notice.

What we agreed:

Who will do what by when:

Risk and safeguarding:

Next contact:

Peer advice from Peer Hub, Housing and home, 20 November 2026; a peer’s view, not clinical advice.`);
  });

  test('the longest question and answer still fit, and the provenance survives', () => {
    const long = { ...material, question: 'why '.repeat(1000), answer: 'because '.repeat(500) };
    const note = composeNote(long, on);
    expect(note.length).toBeLessThanOrEqual(limits.noteCharsMax);
    expect(note.length).toBeGreaterThan(limits.noteCharsMax - 40);
    expect(note).toContain('because');
    expect(note.endsWith('not clinical advice.')).toBe(true);
  });

  test('emoji, tables, bullets and odd spaces become plain text', () => {
    expect(plain('Great 👍🏽 idea 👨‍👩‍👧 🇬🇧\r\n• one\tA | B\n\n\n\n  two 1️⃣')).toBe(
      'Great idea\n- one A B\n\ntwo 1',
    );
  });

  test('what still stands for somebody is pointed out once each', () => {
    expect(placeholdersIn('[name 1] and [name 2] met [name 1] near [postcode M…]')).toEqual([
      '[name 1]',
      '[name 2]',
      '[postcode M…]',
    ]);
    expect(placeholdersIn('nothing here')).toEqual([]);
  });

  test('advice alone is the answer and its provenance', () => {
    const advice = composeAdvice({ channelName: 'Money', answer: 'Breathing space first.' }, on);
    expect(advice.split('\n')).toEqual([
      'Breathing space first.',
      'Peer advice from Peer Hub, Money, 20 November 2026; a peer’s view, not clinical advice.',
    ]);
    expect(composeAdvice({ channelName: 'Money', answer: 'x'.repeat(9_000) }, on).length).toBeLessThanOrEqual(
      limits.noteCharsMax,
    );
  });
});
