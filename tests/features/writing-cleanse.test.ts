// What a box takes out of words: in fields that ask for a public name, in words that were judged before, in links and file names.
import { describe, expect, test } from 'vitest';
import { left, openBox, pasting, putBack, trimmed, typed } from '#extension/panel/writing/box.ts';
import { cleanse } from '#extension/panel/writing/cleanse.ts';
import { keptAs } from '#extension/panel/writing/kept-as.ts';
import { missedReport, wrongReport } from '#extension/panel/writing/reports.ts';
import { limits } from '#shared/basics/limits.ts';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

const text = (raw: string, knowledge: Parameters<typeof cleanse>[1] = {}) => cleanse(raw, knowledge, []).text;

describe('with names', async () => {
  await loadNames();

  test('a field for a public name keeps what may be a name and loses what certainly identifies', () => {
    const isPublicName = true;
    expect(text('Maggie Oldham', {})).toBe('[name 1]');
    expect(text('Maggie Oldham', { isPublicName })).toBe('Maggie Oldham');
    expect(text('Maggie Oldham, 943 476 5919', { isPublicName })).toBe('Maggie Oldham, [NHS number]');
    expect(text('QQ123456C', { isPublicName })).toBe('[NI number]');
  });

  test('words that were sent before are not judged again, others beside them are', () => {
    const vouched = 'Ask Maggie Oldham on Monday';
    expect(text(`${vouched}, not Saoirse Gallagher`, { vouched })).toBe(`${vouched}, not [name 1]`);
    expect(text('Ring Maggie on 07700 900123', { vouched: 'Ring Maggie on 07700 900123' })).toBe(
      'Ring Maggie on [phone]',
    );
  });

  test('a suspected word whose number was counted on stands at its own place', () => {
    const there = '[name 9] ';
    const raw = 'Saoirse Gallagher and Maggie Oldham';
    const { text: pasted, know } = pasting(raw, there.length, {}, there);
    expect(pasted).toBe('[name 10] and [name 11]');
    const box = know(typed(openBox(''), there + pasted));
    const again = (now: typeof box): typeof box => {
      const [out] = now.takenOut;
      return out ? again(putBack(now, out, 'is-a-word')) : now;
    };
    expect(again(box).raw).toBe(there + raw);
  });

  test('a name inside a longer word that was sent before is not that word', () => {
    const vouched = 'The Rosewood Annexe, and Ask-Maggie-first';
    expect(text('Ask Rose Annis', { vouched: `${vouched} Rose Annison` })).toBe('Ask [name 1]');
    expect(text('Ask Rose Annison', { vouched: `${vouched} Rose Annison` })).toBe('Ask Rose Annison');
  });

  test.each([
    ['https://rota.example/p?nhs=943%20476%205919&tab=2', '476'],
    ['see https://x.example/find?nhsNumber=9434765919&name=Saoirse%20Gallagher', 'Gallagher'],
    ['https://portal.example/patients/saoirse.gallagher@mail.example/notes', 'gallagher'],
    ['Saoirse_Gallagher_letter.pdf', 'Gallagher'],
    ['file:///C:/letters/Gallagher-Saoirse-1958-03-14.docx', '1958'],
  ])('a link or the name of a file loses who is in it: %s', (raw, secret) => {
    expect(text(raw).toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('taking out says each kind, once a place', () => {
    const box = typed(openBox(''), 'Ring Saoirse Gallagher on 07700 900123 or 07700 900124');
    expect(left(box, {}).kinds).toEqual(['PERSON', 'PHONE', 'PHONE']);
  });
});

test('blanks at both ends go before sending, and what is kept moves along', () => {
  const kept = [{ kind: 'PERSON' as const, reason: 'is-a-place' as const, start: 7, end: 11 }];
  expect(trimmed(openBox('  near Hope  ', kept))).toMatchObject({
    raw: 'near Hope',
    kept: [{ start: 5, end: 9 }],
  });
});

test('kept words go as the contract names them, no more than it takes', () => {
  const kept = [
    { kind: 'PERSON' as const, reason: 'other' as const, start: 0, end: 4 },
    { kind: 'NINO' as const, reason: 'other' as const, start: 5, end: 9 },
  ];
  expect(keptAs('ask', kept)).toEqual([{ field: 'ask', kind: 'PERSON', reason: 'other', start: 0, end: 4 }]);
  const many = Array.from({ length: limits.keptWordsMax + 1 }, () => kept[0]!);
  expect(keptAs('ask', many)).toHaveLength(limits.keptWordsMax);
});

test('a report holds kind, shape and engine, and none of the words', () => {
  const raw = 'Could Con visit QQ123456C?';
  const missed = missedReport(raw, { start: 6, end: 9 }, 'PERSON');
  expect(missed).toMatchObject({ said: 'missed', kind: 'PERSON', shape: 'Word, to-4' });
  const [found] = findIdentifiers(raw);
  const wrong = wrongReport(raw, found!);
  expect(wrong).toMatchObject({ said: 'not-identifying', kind: 'NINO', shape: 'mixed, to-16' });
  expect(JSON.stringify([missed, wrong])).not.toMatch(/Con|123456/);
});
