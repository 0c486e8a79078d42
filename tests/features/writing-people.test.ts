// Who was taken out of the words of one form is numbered alike at every moment, and nothing that could tell who it was leaves the memory
// of that form: no word, no salt, no fingerprint.
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { atRest, left, openBox, parted, pasting, removeOne, typed } from '#extension/panel/writing/box.ts';
import { cleanse, type Knowledge } from '#extension/panel/writing/cleanse.ts';
import { makePeople, sealWith } from '#extension/panel/writing/numbered.ts';
import { findIdentifiers, fingerprint, loadNames } from '#shared/stripping/index.ts';

beforeAll(loadNames);

const form = (): Knowledge => ({ people: makePeople() });
/** As by hand: at the end of what stands there. */
function paste(knowledge: Knowledge, there: string, words: string): string {
  const { text, know } = pasting(words, there.length, knowledge, there);
  return know(typed(openBox(there), there + text)).raw;
}
const leave = (knowledge: Knowledge, raw: string) => left(typed(openBox(''), raw), knowledge).box.raw;
const on = (name: string) =>
  fingerprint(
    { names: [name], numbers: [], addressLines: [], postcodes: [], phones: [], emails: [] },
    'session',
  );

const firsts = ['Saoirse', 'Margaret', 'Tariq', 'Oluwaseun', 'Dilys', 'Piotr'];
const lasts = ['Gallagher', 'Okonkwo', 'Hallworth', 'Pinkney', 'Kowalczyk', 'Bhattacharya'];
const person = fc.record({ first: fc.constantFrom(...firsts), last: fc.constantFrom(...lasts) });
const pair = fc
  .tuple(person, person)
  .filter(([one, other]) => one.first !== other.first && one.last !== other.last);
const seeded = { seed: 20261121, numRuns: 60 };

describe('one form', () => {
  test('two pastes of one name give one label, of two people two, whatever stood there', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('', 'Told [name 4]. '), ([one, other], there) => {
        const knowledge = form();
        const first = paste(knowledge, there, `Mrs ${one.first} ${one.last} rang. `);
        const second = paste(knowledge, first, `Ring ${other.first} ${other.last} back. `);
        const third = paste(knowledge, second, `${one.first} ${one.last} is out.`);
        const [mine, theirs, again] = third.slice(there.length).match(/\[name \d+\]/g) ?? [];
        expect(mine).toBeDefined();
        expect(again).toBe(mine);
        expect(theirs).not.toBe(mine);
        expect(there).not.toContain(mine);
        expect(third).not.toMatch(new RegExp(`${one.last}|${other.last}`));
      }),
      seeded,
    );
  });

  test('by paste, by leaving and by the button, in small letters, in parts of the name', () => {
    const knowledge = form();
    const pasted = paste(knowledge, '', 'Saoirse Gallagher and Tariq Okonkwo met');
    expect(pasted).toBe('[name 1] and [name 2] met');
    expect(leave(knowledge, `${pasted}. Mr Okonkwo left, then saoirse gallagher`)).toBe(
      `${pasted}. Mr [name 2] left, then [name 1]`,
    );
    const raw = `${pasted}, Mrs Gallagher too`;
    const found = findIdentifiers(raw);
    expect(removeOne(typed(openBox(''), raw), found[0]!, found, knowledge).raw).toBe(
      `${pasted}, Mrs [name 1] too`,
    );
  });

  test('boxes of one form number alike, and a box of another form knows nothing of it', () => {
    const knowledge = form();
    expect(leave(knowledge, 'Can Tariq Okonkwo stay?')).toBe('Can [name 1] stay?');
    expect(leave(knowledge, 'Saoirse Gallagher asks for Tariq Okonkwo')).toBe('[name 2] asks for [name 1]');
    expect(leave(form(), 'Saoirse Gallagher asks')).toBe('[name 1] asks');
  });

  test('whoever stood in one of its boxes when it was opened keeps the number', () => {
    const knowledge = form();
    knowledge.people?.stand('[name 3] asked');
    expect(leave(knowledge, 'Ring Tariq Okonkwo')).toBe('Ring [name 4]');
    expect(leave(knowledge, '[name 7] was put here by hand, and Dilys Pinkney')).toBe(
      '[name 7] was put here by hand, and [name 8]',
    );
    expect(leave(knowledge, 'Tariq Okonkwo again')).toBe('[name 4] again');
  });

  test('words that are only looked at, as at every key, teach it nothing', () => {
    const knowledge = form();
    const asked = 'Ring Saoirse Gallagher';
    for (let to = 1; to <= asked.length; to++) atRest(typed(openBox(''), asked.slice(0, to)), knowledge);
    expect(atRest(typed(openBox(''), 'Ring Tariq Okonkwo'), knowledge).text).toBe('Ring [name 1]');
    expect(leave(knowledge, 'Ring Tariq Okonkwo')).toBe('Ring [name 1]');
    expect(atRest(typed(openBox(''), `${asked} and Tariq Okonkwo`), knowledge).text).toBe(
      'Ring [name 2] and [name 1]',
    );
  });

  test('taken out twice of the same words, as a screen may do it, is taken out once', () => {
    const knowledge = form();
    const raw = 'Saoirse Gallagher and Tariq Okonkwo';
    expect(leave(knowledge, raw)).toBe(leave(knowledge, raw));
    expect(leave(knowledge, 'Dilys Pinkney')).toBe('[name 3]');
  });

  test('a number is never given twice, though its label was deleted: undo may bring it back', () => {
    const knowledge = form();
    expect(paste(knowledge, '', 'Saoirse Gallagher')).toBe('[name 1]');
    expect(paste(knowledge, '', 'Tariq Okonkwo')).toBe('[name 2]');
  });
});

describe('the person on the record', () => {
  test('is one person whichever of their names is written, in every box', () => {
    const knowledge = { ...form(), fingerprints: on('Con Wray') };
    expect(leave(knowledge, 'ask if con wray came')).toBe('ask if [name 1] came');
    expect(leave(knowledge, 'Tariq Okonkwo and Mr Wray')).toBe('[name 2] and Mr [name 1]');
    expect(leave(knowledge, 'Mr Con came')).toBe('Mr [name 1] came');
  });

  test('is who was taken out by the whole name before the record was known', () => {
    const knowledge = form();
    expect(leave(knowledge, 'Tariq Okonkwo, Saoirse Gallagher')).toBe('[name 1], [name 2]');
    const known = { ...knowledge, fingerprints: on('Saoirse Gallagher') };
    expect(leave(known, 'ask saoirse gallagher, that is saoirse')).toBe('ask [name 2], that is [name 2]');
  });

  test('as the page numbered them: what is typed of them is the same person', () => {
    const knowledge = { ...form(), fingerprints: on('Con Wray') };
    knowledge.people?.stand('[name 1] lives with [name 2]');
    knowledge.people?.standsOnRecord(2);
    expect(leave(knowledge, 'con wray and Tariq Okonkwo')).toBe('[name 2] and [name 3]');
  });

  test('is forgotten with everybody else when the record goes, and the next one is nobody who stands there', () => {
    const before = { ...form(), fingerprints: on('Con Wray') };
    const box = typed(openBox(''), 'ask if con wray and Tariq Okonkwo came');
    const now = { ...before, fingerprints: undefined };
    const { box: after } = parted(box, before, now);
    expect(after.raw).toBe('ask if [name 1] and [name 2] came');
    before.people?.forget();
    const next = { ...before, fingerprints: on('Dot Marsh') };
    expect(leave(next, 'and dot marsh, with Tariq Okonkwo')).toBe('and [name 3], with [name 4]');
  });
});

describe('what it remembers', () => {
  test('is no word, and nothing of it goes along with what rests, is sent or is shown', () => {
    const knowledge = { people: makePeople(sealWith('pepper-of-this-form')) };
    const { know } = pasting('Saoirse Gallagher, 07700 900123', 0, knowledge, '');
    const box = know(typed(openBox(''), '[name 1], [phone]'));
    const rests = atRest(typed(box, `${box.raw} and Tariq Okonkwo`), knowledge);
    const once = cleanse('Saoirse Gallagher', knowledge, []);
    const out = JSON.stringify([box.labels, rests, { ...once, takenOut: [] }]);
    expect(out).not.toMatch(/pepper|gallagher|okonkwo|[0-9a-f]{20}/i);
    // Not even whoever writes the form itself down finds anything in it.
    expect(JSON.stringify(knowledge)).not.toMatch(/pepper|gallagher|okonkwo|[0-9a-f]{20}/i);
  });

  test('is sealed by a salt of its own, a new one for each form, and each word by itself', () => {
    const seen: string[] = [];
    const seal = sealWith('pepper-of-this-form');
    const people = makePeople((word) => {
      seen.push(seal(word));
      return seal(word);
    });
    leave({ people }, 'Saoirse Gallagher');
    leave({ people }, 'Mrs Gallagher');
    expect(new Set(seen).size).toBe(2);
    for (const one of seen) expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(sealWith('another')('gallagher')).not.toBe(seal('gallagher'));
    const salts = vi.spyOn(crypto, 'getRandomValues');
    makePeople();
    makePeople();
    const [one, other] = salts.mock.results.map(({ value }) => String(value));
    expect(one).not.toBe(other);
    expect(salts).toHaveBeenCalledTimes(2);
  });
});
