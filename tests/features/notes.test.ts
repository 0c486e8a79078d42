// The note pastes into a clinical record as plain text: known headings, no tables, no emoji, never too long, in the layout of the worker's
// system; and what is done to it later never loses what was typed.
import { describe, expect, test } from 'vitest';
import { codesFor } from '#extension/panel/features/notes/codes.ts';
import {
  addTo,
  noteStyles,
  placeholdersIn,
  plain,
  restyle,
  withAdditions,
  writeNote,
} from '#extension/panel/features/notes/note.ts';
import {
  composeAdvice,
  draftOfAnswer,
  draftOfChase,
  draftOfService,
  followUp,
} from '#extension/panel/features/notes/sources.ts';
import { limits } from '#shared/basics/limits.ts';
import { needs } from '#shared/basics/lists.ts';

const answer = {
  channelName: 'Housing and home',
  title: 'Section 21 notice and nowhere to go',
  question: '[name 1] had a notice last week.\nWho do I ring first?',
  answer:
    '1. Ring the council’s homelessness team.\n2. Do not move out.\n3. Ask Shelter to check the notice.',
  needs: ['Housing', 'Homelessness'],
};
const on = '20 November 2026';
const provenance =
  'Peer advice from Peer Hub, Housing and home, 20 November 2026; a peer’s view, not clinical advice.';
const inEmis = `Reason for contact:
Section 21 notice and nowhere to go

What matters to the person:

Needs and concerns:
Housing, Homelessness
[name 1] had a notice last week.
Who do I ring first?

What we agreed:

Support offered / referred to:
1. Ring the council’s homelessness team.
2. Do not move out.
3. Ask Shelter to check the notice.

Who will do what by when:

Risk and safeguarding:

Next contact:

${provenance}`;
const inSystmOne = `Reason for contact: Section 21 notice and nowhere to go
What matters to the person:
Needs and concerns: Housing, Homelessness
[name 1] had a notice last week.
Who do I ring first?
What we agreed:
Support offered / referred to: 1. Ring the council’s homelessness team.
2. Do not move out.
3. Ask Shelter to check the notice.
Who will do what by when:
Risk and safeguarding:
Next contact:
${provenance}`;

describe('a note of an answer', () => {
  test('has the headings of the standard in their order, in both layouts', () => {
    const draft = draftOfAnswer(answer, on);
    expect(writeNote(draft, 'emis')).toBe(inEmis);
    expect(writeNote(draft, 'systmone')).toBe(inSystmOne);
  });

  test.each(noteStyles)(
    'the longest question and answer leave room for the worker’s own words, and the provenance survives: %s',
    (style) => {
      const long = { ...answer, question: 'why '.repeat(1000), answer: 'because '.repeat(500) };
      const note = writeNote(draftOfAnswer(long, on), style);
      expect(note.length).toBeLessThanOrEqual(limits.noteCharsMax - 400);
      expect(note.length).toBeGreaterThan(limits.noteCharsMax - 440);
      expect(note).toContain('because');
      expect(note.endsWith('not clinical advice.')).toBe(true);
    },
  );

  test('a short question keeps its words though the answer is long', () => {
    const note = writeNote(draftOfAnswer({ ...answer, answer: 'because '.repeat(500) }, on), 'emis');
    expect(note).toContain('Who do I ring first?');
    expect(note.length).toBeLessThanOrEqual(limits.noteCharsMax);
  });
});

describe('a note of a chase', () => {
  const chase = {
    reference: 'PH-7K3',
    service: 'Alderbrook Lunch Club',
    organisation: 'Alderbrook Lunch Club',
    need: 'Loneliness',
    ask: 'Is there a place on Thursday?',
    state: 'First contact made',
    isSaidByOrganisation: true,
    theirWords: 'We open again in spring.',
    outcome: null,
    barriers: [],
    due: 'Friday 27 November',
  };

  test('says how it stands, what was asked and when it is looked at again', () => {
    expect(
      writeNote(draftOfChase(chase, on), 'systmone'),
    ).toBe(`Reason for contact: Follow-up of a referral, reference PH-7K3
What matters to the person:
Needs and concerns: Loneliness
What we agreed:
Support offered / referred to: Alderbrook Lunch Club
First contact made, said by the organisation
They wrote: We open again in spring.
Who will do what by when: Asked: Is there a place on Thursday?
Link worker follows up Friday 27 November, reference PH-7K3
Risk and safeguarding:
Next contact: Friday 27 November
From Peer Hub, chase PH-7K3, 20 November 2026; what the organisation and the link worker noted, not clinical advice.`);
  });

  test('a closed one says what came of it and what stood in the way, and no next look', () => {
    const closed = {
      ...chase,
      outcome: 'It helped in part',
      barriers: ['Transport', 'Money'],
      due: null,
      ask: null,
    };
    const note = writeNote(draftOfChase(closed, on), 'emis');
    expect(note).toContain('What came of it: It helped in part\nWhat stood in the way: Transport, Money');
    expect(note).toContain(
      'Who will do what by when:\n\nRisk and safeguarding:\n\nNext contact:\n\nFrom Peer Hub',
    );
  });
});

test('a note of a service says to whom, how, and where it was read', () => {
  const service = {
    name: 'Debt drop-in',
    organisation: 'Eastmere Debt Advice',
    needs: ['Money and debt'],
    phone: '020 7946 0123',
    howToRefer: 'Ring before noon.',
    standing: 'They have room',
  };
  const note = writeNote(draftOfService(service, on), 'emis');
  expect(note).toContain(
    'Support offered / referred to:\nDebt drop-in, Eastmere Debt Advice\nTelephone 020 7946 0123\nHow to refer: Ring before noon.\nThey have room',
  );
  expect(note.split('\n').at(-1)).toBe(
    'From Peer Hub’s directory of services, 20 November 2026; peers’ knowledge, not clinical advice.',
  );
});

describe('the layout', () => {
  test('is changed there and back without losing a word', () => {
    expect(restyle(inEmis, 'systmone', provenance)).toBe(inSystmOne);
    expect(restyle(inSystmOne, 'emis', provenance)).toBe(inEmis);
    expect(restyle(inEmis, 'emis', provenance)).toBe(inEmis);
    expect(restyle(inSystmOne, 'systmone', provenance)).toBe(inSystmOne);
  });

  test('keeps what was typed, wherever it was typed, and headings that were taken away stay away', () => {
    const typed = inEmis
      .replace('What we agreed:\n', 'What we agreed:\nShe rings, I wait.\n\nThen we look.\n')
      .replace('Risk and safeguarding:\n\n', '')
      .replace(/^/, 'Seen at home.\n');
    const words = (text: string) => text.split(/\s+/).join(' ').trim();
    const there = restyle(typed, 'systmone', provenance);
    expect(words(there)).toBe(words(typed));
    expect(there).toContain('What we agreed: She rings, I wait.\n\nThen we look.');
    expect(words(restyle(there, 'emis', provenance))).toBe(words(typed));
  });
});

describe('what is done after the note was begun', () => {
  const made = followUp({ reference: 'PH-7K3', due: 'Friday 27 November' });
  const line = 'Link worker follows up Friday 27 November, reference PH-7K3';

  test('stands under its heading, in both layouts', () => {
    expect(addTo(inEmis, made, 'emis')).toContain(
      `Who will do what by when:\n${line}\n\nRisk and safeguarding:`,
    );
    expect(addTo(inSystmOne, made, 'systmone')).toContain(
      `Who will do what by when: ${line}\nRisk and safeguarding:`,
    );
  });

  test('stands behind what was typed there', () => {
    const typed = inEmis.replace('by when:\n', 'by when:\nShe rings on Monday.\n');
    expect(addTo(typed, made, 'emis')).toContain(`by when:\nShe rings on Monday.\n${line}\n`);
    const short = inSystmOne.replace('by when:', 'by when: She rings on Monday.');
    expect(addTo(short, made, 'systmone')).toContain(`by when: She rings on Monday.\n${line}\nRisk`);
  });

  test('a note that is full as it was composed makes room for it', () => {
    const long = draftOfAnswer({ ...answer, answer: 'because '.repeat(500) }, on);
    const note = writeNote(withAdditions(long, [made]), 'emis');
    expect(note).toContain(`Who will do what by when:\n${line}\n`);
    expect(note.length).toBeLessThanOrEqual(limits.noteCharsMax);
  });

  test('is not lost where the heading was taken away, and needs no reference', () => {
    expect(addTo('Just this.', followUp({ reference: null, due: 'Monday 23 November' }), 'emis')).toBe(
      'Just this.\nWho will do what by when: Link worker follows up Monday 23 November',
    );
  });
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

test('advice says what it answers, whose word it is, how old, and the way back to it', () => {
  const source = {
    channelName: 'Money',
    title: 'Bailiffs at the door',
    answer: 'Breathing space first.',
    isSafeStep: true,
    by: 'Ben Adeyemi, Pellhaven PCN',
    postedOn: '3 November 2026',
    reference: 'peerhub:thread/0',
  };
  expect(composeAdvice(source, on).split('\n')).toEqual([
    'Bailiffs at the door',
    'Breathing space first.',
    'From Peer Hub, Money: a peer tip, marked as the safe next step, by Ben Adeyemi, Pellhaven PCN, 3 November 2026; copied 20 November 2026. A peer’s view, not clinical advice.',
    'Find it in Peer Hub: peerhub:thread/0',
  ]);
  const hidden = composeAdvice({ ...source, by: null, isSafeStep: false }, on);
  expect(hidden).toContain('Money: a peer tip, by a peer whose name is hidden, 3 November 2026');
  const long = composeAdvice({ ...source, answer: 'x'.repeat(9_000) }, on);
  expect(long.length).toBeLessThanOrEqual(limits.noteCharsMax);
  expect(long.endsWith('peerhub:thread/0')).toBe(true);
});

describe('the reminder of codes', () => {
  test('every id was seen in a source, which it names with a day, and the unchecked one is not shipped', () => {
    const all = codesFor(needs);
    expect(all).toHaveLength(8);
    for (const code of all) {
      expect(code.id).toMatch(/^\d{6,18}$/);
      expect(code.source).not.toBe('');
      expect(code.checkedOn).toMatch(/^2026-\d\d-\d\d$/);
    }
    expect(all.map(({ id }) => id)).not.toContain('871691000000100');
  });

  test('the referral code says that it is for the first interaction alone', () => {
    expect(codesFor([]).map(({ term }) => term)).toEqual([
      'Referral to social prescribing service',
      'Social prescribing declined',
    ]);
    expect(codesFor([])[0]?.rule).toContain('First interaction of an episode only');
    expect(codesFor(['safeguarding-adult']).map(({ id }) => id)).toContain('766561000000109');
  });
});
