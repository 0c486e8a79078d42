// The box that is written in: stripped on paste and on leaving it; a suspected word may stay with a reason, a certain one never.
import { describe, expect, test } from 'vitest';
import {
  atRest,
  keep,
  left,
  openBox,
  pasting,
  putBack,
  replace,
  takeFound,
  typed,
  unkeep,
} from '#extension/panel/writing/box.ts';
import { findIdentifiers } from '#shared/stripping/index.ts';
import type { Found } from '#shared/stripping/types.ts';

const empty = openBox('');
const write = (text: string) => typed(empty, text);

describe('box', () => {
  test('pasted words arrive stripped, whatever stood around them', () => {
    const box = write('Before  after');
    const { text, count, know } = pasting('ring 07700 900123\r\nor jo@example.org', 7, {});
    expect(text).toBe('ring [phone]\nor [email]');
    expect(count).toBe(2);
    const after = know(typed(box, `Before ${text} after`));
    expect(after.labels.map((one) => one.label)).toEqual(['[phone]', '[email]']);
    expect(JSON.stringify(after)).not.toMatch(/900123|jo@/);
  });

  test('whoever is pasted is nobody who stands there already: names are counted on', () => {
    const there = 'Mr [name 1] and [name 3] met. ';
    const { text, know } = pasting(
      'Ring Mrs Hallworth, or [name 2], or Mr Pinkney soon',
      there.length,
      {},
      there,
    );
    expect(text).toBe('Ring Mrs [name 4], or [name 2], or Mr [name 5] soon');
    const after = know(write(there + text));
    expect(after.labels.map((one) => one.label)).toEqual(['[name 4]', '[name 5]']);
  });

  test('pasted HTML and script stay text', () => {
    const raw = '<img src=x onerror=alert(1)><script>steal()</script> Who can help?';
    expect(pasting(raw, 0, {}).text).toBe(raw);
  });

  test('leaving the box takes out what was typed, once', () => {
    const first = left(write('Her NHS number is 943 476 5919.'), {});
    expect(first.box.raw).toBe('Her NHS number is [NHS number].');
    expect(first.count).toBe(1);
    expect(left(first.box, {})).toEqual({ box: first.box, count: 0, kinds: [] });
  });

  test('what rests is stripped even while the box still shows what is being typed', () => {
    const box = write('Ring her on 07700 900123');
    expect(atRest(box, {}).text).toBe('Ring her on [phone]');
    expect(box.raw).toContain('900123');
  });

  test('a suspected word is kept with a reason, moves with the words, and can be given up', () => {
    const found: Found = { kind: 'PERSON', start: 5, end: 9, why: 'may be a name', confidence: 'suspected' };
    const box = typed(keep(write('near Hope'), found, 'is-a-place'), 'It is near Hope');
    expect(box.kept).toEqual([{ kind: 'PERSON', reason: 'is-a-place', start: 11, end: 15 }]);
    const [kept] = box.kept;
    expect(kept && unkeep(box, kept).kept).toEqual([]);
  });

  test('what certainly identifies is never kept', () => {
    const found: Found = {
      kind: 'PHONE',
      start: 0,
      end: 12,
      why: 'a telephone number',
      confidence: 'certain',
    };
    const box = keep(write('07700 900123'), found, 'other');
    expect(box.kept).toEqual([]);
    expect(left({ ...box, kept: [{ kind: 'PHONE', reason: 'other', start: 0, end: 12 }] }, {}).box.raw).toBe(
      '[phone]',
    );
  });

  test('a number is never kept, though it was only suspected, nor is one that an older draft kept', () => {
    const raw = 'QQ123456C is what they gave';
    const [found] = findIdentifiers(raw);
    expect(found).toMatchObject({ kind: 'NINO', confidence: 'suspected' });
    expect(keep(write(raw), found!, 'other').kept).toEqual([]);
    const old = { kind: 'NINO' as const, reason: 'other' as const, start: 0, end: 9 };
    expect(atRest(openBox(raw, [old]), {}).text).not.toContain('123456');
    // Nor can it be put back once it was taken out.
    expect(left(write(raw), {}).box.takenOut).toEqual([]);
  });

  test('a suspected word that was taken out is put back while its label stands', () => {
    const out = { value: 'Hope', kind: 'PERSON' as const, label: '[name 1]', start: 5, end: 13 };
    const box = { ...write('near [name 1] today'), takenOut: [out] };
    const back = putBack(box, out, 'is-a-place');
    expect(back.raw).toBe('near Hope today');
    expect(back.raw.slice(back.kept[0]?.start, back.kept[0]?.end)).toBe('Hope');
    expect(back.takenOut).toEqual([]);
    const gone = typed(box, 'near today');
    expect(gone.takenOut).toEqual([]);
    expect(putBack(gone, out, 'is-a-place').raw).toBe('near today');
  });

  test('a rare detail is widened in one click', () => {
    expect(replace(write('She is 93 and lives alone'), { start: 4, end: 9 }, 'is in her 90s').raw).toBe(
      'She is in her 90s and lives alone',
    );
    expect(replace(write('a rare thing'), { start: 2, end: 6 }).raw).toBe('a thing');
  });

  test('what the server found is taken out by its offsets', () => {
    const box = takeFound(write('ask Quill or Feather now'), [
      { start: 4, end: 9 },
      { start: 13, end: 20 },
    ]);
    expect(box.raw).toBe('ask [removed] or [removed] now');
  });

  test('fifty thousand characters are taken whole', () => {
    const long = 'word '.repeat(10_000);
    expect(pasting(long, 0, {}).text).toBe(long);
  });
});
