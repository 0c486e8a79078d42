// The evaluation content and the demo records keep their promises: complete, consistent, harmless where it is public,
// and full of planted identifiers where the tests of stripping need them.
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import {
  bannerIdentifiers,
  demoPatients,
  demoRecordPage,
  plantedIdentifiers,
} from '#api/evaluation/records/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { areaContactRoles, needs, roles } from '#shared/basics/lists.ts';
import { findIdentifiers, loadJudges } from '#shared/stripping/index.ts';

// As the API looks at everybody's words.
beforeAll(loadJudges);

const [community, other] = evaluationContent.communities;
const { threads, channels, people, areas, organisations } = community;
const personKeys = new Set(people.map((person) => person.key));
const everyThread = evaluationContent.communities.flatMap((each) => each.threads);

/** Every text that a reader of the threads meets, with where it stands. */
const texts = everyThread.flatMap((thread) => [
  { where: `${thread.key} title`, text: thread.title },
  { where: `${thread.key} question`, text: thread.body },
  ...thread.answers.map((answer) => ({ where: answer.key, text: answer.body })),
]);

/** DOMAIN 5.1: numbers that at least one public source corroborates, and the emergency numbers. */
const publicNumbers = [
  ...[
    '999',
    '111',
    '101',
    '116 123',
    '85258',
    '0808 2000 247',
    '0808 808 4000',
    '0808 800 4444',
    '0800 3733',
  ],
  ...[
    '0345 345 4 345',
    '0800 678 1602',
    '0800 4 70 80 90',
    '0800 808 3733',
    '0300 123 6600',
    '0808 8020 133',
  ],
  '0808 808 1677',
];

describe('the community', () => {
  it('has the size that was promised', () => {
    expect(areas).toHaveLength(3);
    expect(organisations).toHaveLength(8);
    expect(people).toHaveLength(14);
    expect(channels).toHaveLength(8);
    expect(threads.length).toBeGreaterThanOrEqual(40);
    expect(other.people).toHaveLength(2);
  });

  it('never uses a key twice', () => {
    const keys = evaluationContent.communities.flatMap((each) => [
      `community ${each.key}`,
      ...each.areas.map(({ key }) => `area ${key}`),
      ...each.areas.flatMap(({ contacts }) => contacts.map(({ key }) => `contact ${key}`)),
      ...each.organisations.map(({ key }) => `organisation ${key}`),
      ...each.people.map(({ key }) => `person ${key}`),
      ...each.channels.map(({ key }) => `channel ${key}`),
      ...each.threads.flatMap(({ key, answers }) => [
        `post ${key}`,
        ...answers.map((answer) => `post ${answer.key}`),
      ]),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const key of keys) expect(key).toMatch(/^\w+ [a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('gives every role to somebody, suspends one person, and places everybody', () => {
    for (const role of roles) expect(people.filter((person) => person.roles.includes(role))).not.toEqual([]);
    expect(people.filter((person) => person.isSuspended)).toHaveLength(1);
    for (const each of evaluationContent.communities) {
      const areaKeys = each.areas.map(({ key }) => key);
      const organisationKeys = each.organisations.map(({ key }) => key);
      for (const organisation of each.organisations) expect(areaKeys).toContain(organisation.area);
      for (const person of each.people) {
        expect(organisationKeys).toContain(person.organisation);
        if (person.area !== null) expect(areaKeys).toContain(person.area);
      }
    }
  });

  it('says in every area whom to ring, by numbers that reach nobody', () => {
    for (const { contacts } of areas) {
      const served = new Set(contacts.map(({ role, when }) => `${role} ${when}`));
      for (const role of ['safeguarding-adult', 'safeguarding-child'])
        for (const when of ['in-hours', 'out-of-hours']) expect(served).toContain(`${role} ${when}`);
      for (const role of areaContactRoles) expect(served).toContain(`${role} in-hours`);
      for (const { phone } of contacts) expect(phone).toMatch(/^(?:07700 900|01632 960)\d{3}$/);
    }
  });

  it('gives every channel a purpose, rules and a host who is in it and holds the role', () => {
    for (const each of evaluationContent.communities)
      for (const channel of each.channels) {
        const host = each.people.find(({ key }) => key === channel.host);
        expect(host?.roles).toContain('host');
        expect(host?.isSuspended).toBe(false);
        expect(channel.members).toContain(channel.host);
        expect(channel.purpose.length).toBeGreaterThan(30);
        expect(channel.rules.length).toBeGreaterThan(0);
      }
    expect(new Set(channels.map(({ kind }) => kind))).toEqual(new Set(['open', 'request', 'private']));
    expect(channels.filter(({ isUrgent }) => isUrgent)).toHaveLength(1);
    expect(channels.filter(({ isClosed }) => isClosed)).toHaveLength(1);
  });
});

describe('the threads', () => {
  it('stand in a channel, written by people who are in it, in an order that time allows', () => {
    for (const thread of threads) {
      const channel = channels.find(({ key }) => key === thread.channel);
      const authors = [thread.author, ...thread.answers.map(({ author }) => author)];
      for (const author of authors) {
        expect(personKeys, thread.key).toContain(author);
        expect(channel?.members, thread.key).toContain(author);
      }
      const times = [0, ...thread.answers.map(({ hoursAfter }) => hoursAfter)];
      expect(times, thread.key).toEqual(times.toSorted((one, two) => one - two));
      expect(thread.hoursAgo, thread.key).toBeGreaterThan(times.at(-1) ?? 0);
      expect(thread.hoursAgo, thread.key).toBeLessThanOrEqual(60 * 24);
    }
  });

  it('use at most four needs and barriers of the lists, and leave no need and no channel empty', () => {
    for (const thread of threads) {
      expect(thread.needs.length, thread.key).toBeGreaterThan(0);
      expect(thread.needs.length, thread.key).toBeLessThanOrEqual(limits.needsPerThreadMax);
      expect(thread.barriers.length, thread.key).toBeLessThanOrEqual(limits.barriersPerThreadMax);
    }
    const met = new Set(threads.flatMap((thread) => thread.needs));
    expect(needs.filter((need) => !met.has(need))).toEqual([]);
    for (const { key } of channels) expect(threads.map(({ channel }) => channel)).toContain(key);
  });

  it('mostly have one accepted answer, from somebody else, with three steps in it', () => {
    const accepted = threads.map((thread) => thread.answers.filter(({ isAccepted }) => isAccepted));
    expect(accepted.filter(({ length }) => length === 1).length / threads.length).toBeGreaterThanOrEqual(0.7);
    for (const [index, answers] of accepted.entries()) {
      const thread = threads[index]!;
      expect(answers.length, thread.key).toBeLessThanOrEqual(1);
      if (thread.state === 'answered') expect(answers, thread.key).toHaveLength(1);
      if (thread.state === 'open') expect(answers, thread.key).toHaveLength(0);
      for (const answer of answers) {
        expect(answer.author, thread.key).not.toBe(thread.author);
        for (const step of ['1.', '2.', '3.']) expect(`\n${answer.body}`, thread.key).toContain(`\n${step} `);
      }
    }
    expect(threads.filter(({ state }) => state === 'closed')).toHaveLength(1);
    expect(threads.filter(({ answers }) => answers.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it('do not give an anonymous author away by their own named answer', () => {
    for (const thread of threads.filter(({ isAnonymous }) => isAnonymous))
      for (const answer of thread.answers.filter(({ author }) => author === thread.author))
        expect(answer.isAnonymous, answer.key).toBe(true);
  });

  it('keep to the limits and are marked as fictional', () => {
    for (const thread of everyThread) {
      expect(thread.isFictional).toBe(true);
      expect(thread.title.length, thread.key).toBeLessThanOrEqual(limits.titleCharsMax);
    }
    for (const { where, text } of texts) expect(text.length, where).toBeLessThanOrEqual(limits.bodyCharsMax);
  });

  it('name no number but public helplines and the sizes of things', () => {
    for (const { where, text } of texts) {
      const rest = publicNumbers.reduce((left, number) => left.replaceAll(number, ''), text);
      expect(rest.match(/\d(?:[ -]?\d){4,}/g), where).toBeNull();
      expect(rest.match(/@|https?:|www\./g), where).toBeNull();
    }
  });

  it('name no colleague: the author stands beside the text, never in it', () => {
    const names = people.flatMap(({ displayName }) => displayName.split(' '));
    for (const { where, text } of texts)
      for (const name of names)
        expect(new RegExp(`\\b${name}\\b`).test(text), `${where} ${name}`).toBe(false);
  });

  it('hold nothing that the engine is certain of', () => {
    const certain = texts.flatMap(({ where, text }) =>
      findIdentifiers(text)
        .filter(({ confidence }) => confidence === 'certain')
        .map(({ kind, start, end }) => `${where}: ${kind} "${text.slice(start, end)}"`),
    );
    expect(certain).toEqual([]);
  });
});

describe('the demo records', () => {
  const pageOf = (path: string, query = '') => demoRecordPage(path, new URLSearchParams(query), '2026-11-20');
  const unescaped = (body: string) => body.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  /** Every page of one record, as a person could walk through it. */
  const recordOf = (key: string) =>
    [
      ...['consultations', 'summary', 'letters'].map((tab) => pageOf(`/records/${key}`, `tab=${tab}`)),
      pageOf(`/records/${key}`, 'banner=side'),
      pageOf(`/records/${key}`, 'banner=foot'),
      pageOf(`/records/${key}/letter`),
    ]
      .map((page) => unescaped(page?.body ?? ''))
      .join('\n');

  it('use NHS numbers that are never issued and pass the check digit', () => {
    for (const { nhsNumber } of demoPatients) {
      expect(nhsNumber).toMatch(/^9\d\d \d{3} \d{4}$/);
      const digits = [...nhsNumber.replaceAll(' ', '')].map(Number);
      const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
      expect((11 - (sum % 11)) % 11).toBe(digits[9]);
    }
    expect(new Set(demoPatients.map(({ nhsNumber }) => nhsNumber)).size).toBe(demoPatients.length);
  });

  it('use numbers kept for drama and addresses of example domains', () => {
    for (const patient of demoPatients) {
      const phones = [...patient.phones, ...patient.relatives.flatMap(({ phone }) => phone ?? [])];
      for (const phone of phones) expect(phone).toMatch(/^(?:07700 900|01632 960)\d{3}$/);
      expect(patient.email).toMatch(/@example\.(?:org|net|com)$/);
    }
  });

  it('show the banner in the form of the NHS Common User Interface', () => {
    const body = pageOf('/records/dorothy-hallworth')?.body.replaceAll(/<[^>]+>/g, '') ?? '';
    expect(body).toContain('HALLWORTH, Dorothy (Mrs)');
    expect(body).toContain('Born 14-Mar-1958 (68y)');
    expect(body).toContain('Gender Female');
    expect(body).toContain('NHS No. 943 476 5919');
  });

  it('show labelled fields at the side or the foot, and nothing where the patient cannot be read', () => {
    const side = pageOf('/records/dorothy-hallworth', 'banner=side')?.body.replaceAll(/<[^>]+>/g, '') ?? '';
    expect(side).toContain('Name: Mrs Dorothy Elspeth Hallworth');
    expect(side).not.toContain('HALLWORTH, Dorothy');
    const foot = pageOf('/records/dorothy-hallworth', 'banner=foot')?.body ?? '';
    expect(foot).toContain('DOB: 14/03/1958 | NHS number: 943 476 5919');
    expect(pageOf('/records/dorothy-hallworth', 'banner=none')?.body).not.toContain('943 476 5919');
  });

  it.each(demoPatients.map((patient) => [patient.key, patient] as const))(
    'plant what they promise: %s',
    (key, patient) => {
      const everything = recordOf(key);
      const said = [patient.email, patient.localNumber, ...patient.otherForms, ...patient.otherIdentifiers];
      for (const value of said) expect(everything, value).toContain(value);
      // Other shapes of a date or a number are listed too, because leaking in another shape is leaking.
      const notShown = plantedIdentifiers(patient).filter((value) => !everything.includes(value));
      expect(notShown.filter((value) => !/^[\d ./-]+$/.test(value))).toEqual([]);
      expect(plantedIdentifiers(patient)).toEqual(expect.arrayContaining(bannerIdentifiers(patient)));
      for (const value of plantedIdentifiers(patient)) expect(value.length, value).toBeGreaterThanOrEqual(4);
    },
  );

  it('hold every kind of place that text is selected from', () => {
    const notes = pageOf('/records/tunde-oyelaran')?.body ?? '';
    expect(notes).toContain('<textarea id="new-entry"');
    expect(notes).toContain('contenteditable="true"');
    const summary = pageOf('/records/tunde-oyelaran', 'tab=summary')?.body ?? '';
    expect(summary).toContain('<table id="contacts"');
    expect(summary).toContain('<template shadowrootmode="open">');
    expect(pageOf('/records/tunde-oyelaran', 'tab=letters')?.body).toContain(
      'src="/records/tunde-oyelaran/letter"',
    );
  });

  it('answer only their own addresses', () => {
    expect(pageOf('/records')?.status).toBe(200);
    expect(pageOf('/records/record.js')?.contentType).toContain('text/javascript');
    expect(pageOf('/records/nobody')?.status).toBe(404);
    expect(pageOf('/records/dorothy-hallworth/secrets')?.status).toBe(404);
    expect(pageOf('/')).toBeUndefined();
    expect(pageOf('/api/records')).toBeUndefined();
  });

  it('repeat nothing of the address line in the page', () => {
    const body = pageOf('/records/<script>alert(1)</script>', 'tab=<b>&banner="x')?.body ?? '';
    expect(body).not.toContain('alert(1)');
    expect(pageOf('/records/dorothy-hallworth', 'tab=<b>&banner="x')?.body).not.toContain('<b>');
  });
});
