// The texts written for this room: all that is marked goes, nothing else does.
import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, loadNames, strip } from '#shared/stripping/index.ts';
import { type Marked, readFixture } from './marked-texts.ts';

const read = (name: string) => readFixture(fs.readFileSync(new URL(name, import.meta.url), 'utf8'));
const texts: Marked[] = [
  'texts.txt',
  'texts2.txt',
  'texts3.txt',
  'texts4.txt',
  'texts5.txt',
  'texts6.txt',
  'texts7.txt',
  'texts8.txt',
  'texts9.txt',
  'texts10.txt',
  'texts11.txt',
  'texts12.txt',
  'texts13.txt',
  'texts14.txt',
  'shapes.txt',
  'homes.txt',
  'nicknames.txt',
  'people.txt',
  'seats.txt',
  'signed.txt',
  'small.txt',
  'halves.txt',
  'days.txt',
  'numbers.txt',
  'nobody.txt',
  'everyday.txt',
  'stays.txt',
  'kinds.txt',
].flatMap(read);
const isSign = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** The text with what is found shown as a bar, and with what is neutral left out of account. */
function judge(marked: Marked): { leaked: string[]; wrong: string } {
  const found = findIdentifiers(marked.text);
  const covered = (i: number) => found.some((f) => f.start <= i && f.end > i);
  const leaked = marked.spans
    .filter((s) =>
      [...marked.text.slice(s.start, s.end)].some((char, k) => isSign(char) && !covered(s.start + k)),
    )
    .map((s) => `${s.type}: ${marked.text.slice(s.start, s.end)}`);
  let wrong = '';
  for (let i = 0; i < marked.text.length; i++) {
    const free = ![...marked.spans, ...marked.neutral].some((s) => s.start <= i && s.end > i);
    if (free && covered(i) && isSign(marked.text.charAt(i))) wrong += marked.text.charAt(i);
  }
  return { leaked, wrong };
}

describe('texts written for this room', () => {
  beforeAll(loadNames);

  it.each(texts.map((m) => [m.text, m] as const))('%s', (_, marked) => {
    const { leaked, wrong } = judge(marked);
    expect(leaked).toEqual([]);
    expect(wrong).toBe('');
  });

  it('stay as they are once they are stripped', () => {
    for (const { text } of texts) {
      const once = strip(text, { today: '2025-11-20' }).text;
      expect(strip(once, { today: '2025-11-20' }).text).toBe(once);
    }
  });

  it('block nothing that a worker needs: what is certain is marked', () => {
    for (const marked of texts) {
      for (const f of findIdentifiers(marked.text)) {
        if (f.confidence !== 'certain') continue;
        const meant = [...marked.spans, ...marked.neutral].some((s) => s.start < f.end && s.end > f.start);
        expect(meant, `${f.kind} in ${marked.id}`).toBe(true);
      }
    }
  });
});
