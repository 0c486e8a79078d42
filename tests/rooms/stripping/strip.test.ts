// What stripping writes: readable, consistent labels that keep the case discussable, and nothing of what it took out.
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, fingerprint, type Identity, loadNames, strip } from '#shared/stripping/index.ts';

const today = '2025-11-20';
const person: Identity = {
  names: ['Margaret Holloway', 'Maggie'],
  numbers: ['943 476 5919', 'RXH445210'],
  born: '1958-03-14',
  addressLines: ['12 Birchwood Avenue, Stockport', 'Rose Cottage'],
  postcodes: ['SK4 3HG'],
  phones: ['07700 900123'],
  emails: ['m.holloway@example.com'],
};

describe('strip', () => {
  beforeAll(loadNames);

  it('keeps relations, need, area and ages under 90', () => {
    const { text } = strip(
      'Mrs Amina Yusuf (78) of 4 Elm Grove, M14 5TQ lives with her son Bilal. Amina is lonely since 30/10/2025.',
      { today },
    );
    expect(text).toBe(
      'Mrs [name 1] (78) of [address], [postcode M…] lives with her son [name 2]. [name 1] is lonely since [date, 3 weeks ago].',
    );
  });

  it('gives one person one number, and another first name another', () => {
    const { text } = strip('Agnieszka Hussain came with Rajesh Hussain. Mr Hussain spoke. Agnieszka cried.');
    expect(text).toBe('[name 1] came with [name 2]. Mr [name 1] spoke. [name 1] cried.');
  });

  it('turns births into decades and old age into one group', () => {
    expect(strip('DOB 14/03/1958', { today }).text).toBe('DOB [born, in their 60s]');
    expect(strip('DOB 14/03/1931', { today }).text).toBe('DOB [born, age 90 or over]');
    expect(strip('DOB 14/03/1958').text).toBe('DOB [date of birth]');
    expect(strip('She is 94 and lives alone').text).toBe('She is [age 90 or over] and lives alone');
  });

  it('says how far a date lies, ahead or ago', () => {
    expect(strip('Seen on 19/11/2025.', { today }).text).toBe('Seen on [date, yesterday].');
    expect(strip('Her appointment is on 11 December 2025.', { today }).text).toBe(
      'Her appointment is on [date, 3 weeks ahead].',
    );
    expect(strip('He was discharged on 3 March 2023.', { today }).text).toBe(
      'He was discharged on [date, 3 years ago].',
    );
  });

  it('never hands back a removed value', () => {
    const { removed } = strip('Call Mrs Okafor on 07700 900456', { today });
    expect(JSON.stringify(removed)).not.toMatch(/okafor|900456/i);
    expect(removed.map((r) => r.kind)).toEqual(['PERSON', 'PHONE']);
  });

  it('tells where each label stands', () => {
    const { text, removed } = strip('Mrs Okafor, NHS 943 476 5919, ring 07700 900456, lives at 4 Elm Grove.');
    for (const r of removed) expect(text.slice(r.start, r.end)).toBe(r.label);
    expect(removed).toHaveLength(4);
  });

  it('keeps a suspected finding the worker overrules, never a certain one', () => {
    const text = 'Spoke to Rosalind. NHS 943 476 5919.';
    const kept = [{ start: 0, end: text.length }];
    expect(strip(text, { kept }).text).toBe('Spoke to Rosalind. NHS [NHS number].');
  });

  it('keeps services, roles, places and public numbers it is told of', () => {
    const text = 'Ring the Rosalind Franklin Centre on 01632 960111 and ask for Margaret House.';
    const keep = { phrases: ['Rosalind Franklin Centre', 'margaret house'], phones: ['01632 960 111'] };
    expect(strip(text, { keep }).text).toBe(text);
  });

  it('keeps a public mailbox it is told of, and no other', () => {
    const keep = { phrases: ['info@warmhub.example.org'], phones: [] };
    expect(strip('Write to info@warmhub.example.org or jo@example.org.', { keep }).text).toBe(
      'Write to info@warmhub.example.org or [email].',
    );
  });

  it('does not let what is kept hide the person on screen', () => {
    const { text } = strip('Holloway House is where Margaret Holloway goes.', {
      known: person,
      keep: { phrases: ['Holloway House'], phones: [] },
    });
    expect(text).not.toMatch(/Margaret/);
  });
});

describe.each([
  ['the identity itself', person],
  ['its fingerprints', fingerprint(person, 'a salt')],
] as const)('with %s known', (_, known) => {
  const texts = [
    'MARGARET rang',
    'margaret holloway rang',
    "Spoke to Holloway's neighbour",
    'maggie is back',
    'no. 943-476-5919',
    'ref RXH 445210',
    'born 14.3.58 or 14 March 1958',
    'at 12 birchwood avenue',
    'rose cottage is damp',
    'Warm space at the Community Centre, 12 Birchwood Avenue, every Monday',
    'sk43hg',
    '+44 7700 900123',
    'M.Holloway@example.com',
  ];
  it.each(texts)('finds %s', (text) => {
    const found = findIdentifiers(text, { known });
    expect(found.some((f) => f.confidence === 'certain')).toBe(true);
    expect(strip(text, { known }).text).not.toMatch(
      /margaret|holloway|maggie|5919|445210|birchwood|rose cottage|3hg|900123/i,
    );
  });

  it('leaves a different person alone', () => {
    expect(findIdentifiers('the avenue is long', { known })).toEqual([]);
  });
});

describe.each([
  ['the identity', (one: Identity) => one],
  ['its fingerprints', (one: Identity) => fingerprint(one, 'a salt')],
] as const)('one person on screen, by %s', (_, by) => {
  beforeAll(loadNames);
  const known = by({
    names: ['Mrs Dorothy Hallworth', 'Dot', 'Dolly'],
    numbers: [],
    addressLines: [],
    postcodes: [],
    phones: [],
    emails: [],
  });

  it('gets one label, whichever of their names is written', () => {
    expect(
      strip('Mrs Hallworth rang. Dorothy is low, Dot has no heating. DOLLY smiled.', { known }).text,
    ).toBe('Mrs [name 1] rang. [name 1] is low, [name 1] has no heating. [name 1] smiled.');
  });

  it('leaves kin and staff their own', () => {
    expect(
      strip('Dorothy came with Susan Hallworth and nurse Keeley. Susan drove, Mrs Hallworth slept.', {
        known,
      }).text,
    ).toBe('[name 1] came with [name 2] and nurse [name 3]. [name 2] drove, Mrs [name 1] slept.');
  });
});

describe('a fingerprint', () => {
  it('shows nothing of what it was made from and differs by salt', () => {
    const a = fingerprint(person, 'one');
    const b = fingerprint(person, 'two');
    expect(JSON.stringify(a)).not.toMatch(/margaret|holloway|5919|birchwood/i);
    expect(a.parts.map((p) => p.hash)).not.toEqual(b.parts.map((p) => p.hash));
    expect(fingerprint(person, 'one')).toEqual(a);
  });

  it('does not take a small word for a name: a patient called Will May', () => {
    const known = fingerprint({ ...person, names: ['Will May'] }, 's');
    expect(strip('It will rain and may stop.', { known }).text).toBe('It will rain and may stop.');
    expect(strip('I asked Will May.', { known }).text).toBe('I asked [name 1].');
  });
});
