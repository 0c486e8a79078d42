// Whose record is on screen, read from banners of every form and place. All people and numbers are invented.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bannerStyles } from '#api/evaluation/records/banner.ts';
import { demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
import { type Clinic, openClinic } from '#tests/support/clinical-page/room.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic?.close());

async function bannerOf(markup: string, more?: Record<string, string>) {
  const page = await clinic.open(markup, more);
  const banner = await page.evaluate(() => globalThis.pageRoom.room.banner());
  await page.close();
  return banner;
}

const PERSON = { number: '9434765919', born: '1958-03-14' };
const words = (names: string[]) => new Set(names.flatMap((n) => n.toLowerCase().match(/\p{L}+/gu) ?? []));

describe('the forms a banner takes', () => {
  const forms: Record<string, string> = {
    'the common user interface line':
      '<header>HALLWORTH, Dorothy (Mrs)   Born 14-Mar-1958 (68y)  Gender Female  NHS No. 943 476 5919</header>',
    'the same in pieces':
      '<div><span>HALLWORTH</span>, <span>Dorothy</span> <span>(Mrs)</span> <span><b>Born</b><span>14-Mar-1958 (68y)</span></span><span><b>Gender</b><span>Female</span></span><span><b>NHS No.</b><span>943 476 5919</span></span></div>',
    'labels with colons in one line':
      '<p>Name: Mrs Dorothy Hallworth | DOB: 14/03/1958 | NHS number: 943-476-5919</p>',
    'a definition list':
      '<dl><dt>Patient</dt><dd>Dorothy Hallworth</dd><dt>Date of birth</dt><dd>14 March 1958</dd><dt>NHS number</dt><dd>943 476 5919</dd></dl>',
    'a list of terms, then a list of values':
      '<dl><dt>Name</dt><dt>DOB</dt><dt>NHS No</dt><dd>Dorothy Hallworth</dd><dd>14.03.1958</dd><dd>943 476 5919</dd></dl>',
    'a table with headings beside':
      '<table><tr><th>Name</th><td>Hallworth, Dorothy</td></tr><tr><th>Ward</th><td>None</td></tr><tr><th>D.O.B.</th><td>14th March 1958</td></tr><tr><th>NHS</th><td>943&nbsp;476&nbsp;5919</td></tr></table>',
    'a table with headings above':
      '<table><tr><th>Name</th><th>Room</th><th>Born</th><th>NHS No.</th></tr><tr><td>Dorothy Hallworth</td><td>4</td><td>14-Mar-1958</td><td>943 476 5919</td></tr></table>',
    'a form':
      '<form><label for=a>Surname</label><input id=a value="Hallworth"><label>Forename <input value="Dorothy"></label><label>Date of birth <input type=date value="1958-03-14"></label><label>NHS number</label><input value="943 476 5919"></form>',
    'divisions that are their own lines':
      '<div><div>Patient name</div><div>Dorothy Hallworth</div><div>Born</div><div>14-Mar-1958</div><div>NHS No.</div><div>943 476 5919</div></div>',
    'a footer under a long record': `${'<p>Seen at home, better in the mornings.</p>'.repeat(300)}<footer>Patient: Dorothy Hallworth · DOB: 14/03/1958 · NHS number: 943 476 5919</footer>`,
    'an open shadow root':
      '<x-banner><template shadowrootmode="open"><x-line><template shadowrootmode="open"><b>HALLWORTH, Dorothy (Mrs)</b> <span>Born</span> <span>14-Mar-1958</span> <span>NHS No.</span> <span>943 476 5919</span></template></x-line></template></x-banner>',
  };
  for (const [form, markup] of Object.entries(forms))
    test(form, async () => {
      const { identity, record } = await bannerOf(markup);
      expect(identity.numbers).toEqual([PERSON.number]);
      expect(identity.born).toBe(PERSON.born);
      expect(words(identity.names)).toEqual(new Set(['dorothy', 'hallworth']));
      expect(record.number).toBe(PERSON.number);
    });
});

test('address, telephones and e-mail by their labels', async () => {
  const { identity } = await bannerOf(
    `<p>HALLWORTH, Dorothy (Mrs) Born 14-Mar-1958 NHS No. 943 476 5919</p>
    <dl><dt>Address</dt><dd>14 Otterbrook Lane<br>Harrowmere<br>ZZ99 4QZ</dd>
    <dt>Tel:</dt><dd>01632 960412 / 07700 900412</dd><dt>E-mail</dt><dd>dolly.hallworth@example.org</dd>
    <dt>Hospital no</dt><dd>H0048213</dd><dt>Known as</dt><dd>Dolly</dd></dl>`,
  );
  expect(identity.addressLines).toEqual(['14 Otterbrook Lane', 'Harrowmere']);
  expect(identity.postcodes).toEqual(['ZZ99 4QZ']);
  expect(identity.phones).toEqual(['01632 960412', '07700 900412']);
  expect(identity.emails).toEqual(['dolly.hallworth@example.org']);
  expect(identity.numbers).toEqual(['9434765919', 'H0048213']);
  expect(words(identity.names)).toContain('dolly');
});

test('names of many shapes', async () => {
  const names = [
    "O'NEILL-HART, Siobhán Mary (Ms)",
    'NÍ BHRIAIN, Áine (Miss)',
    'van DIJK, Joost (Mr)',
    'ÖZTÜRK, Şule (Mx)',
  ];
  for (const name of names) {
    const { identity } = await bannerOf(`<p>${name} Born 02-Sep-1984 NHS No. 971 284 0638</p>`);
    expect(identity.names, name).toEqual([name.replace(/ \(.*/, '')]);
  }
});

test('the top document is read when the selection is in a frame, and it names the record', async () => {
  const page = await clinic.open(
    '<p>HALLWORTH, Dorothy (Mrs) Born 14-Mar-1958 NHS No. 943 476 5919</p><iframe src="/letter"></iframe>',
    { 'http://clinic.test/letter': '<p>NHS number: 971 284 0638</p>' },
  );
  const record = await page.evaluate(() => globalThis.pageRoom.room.banner().record);
  expect(record.number).toBe(PERSON.number);
  await page.close();
});

test('ordinary pages belong to nobody', async () => {
  const pages = [
    '<h1>Lunch clubs</h1><p>Name: Thursday Friends</p><p>Tel: 01632 960000</p><p>Address: 1 Market Square</p>',
    '<p>She was born in Leeds and the patient: keen to join. DNA, Called again (Mr).</p>',
    '<form><label>Name<input></label><label>Address<textarea></textarea></label></form>',
    '',
  ];
  for (const markup of pages) {
    const { identity, record } = await bannerOf(markup);
    expect(Object.values(identity).flat()).toEqual([]);
    expect(record.number ?? record.name).toBeUndefined();
  }
});

test('a number that is only spoken of is stripped but names no record', async () => {
  const { identity, record } = await bannerOf(
    '<p>T/C to DOROTHY HALLWORTH, DOB 14/03/1958, NHS 9434765919. No answer.</p>',
  );
  expect(identity.numbers).toEqual([PERSON.number]);
  expect(record.number).toBeUndefined();
});

test('a page of a hundred thousand elements is still read at its head and its foot', async () => {
  const many = '<div><span>Entry</span> <span>of no weight</span></div>'.repeat(33_000);
  const foot = await bannerOf(
    `${many}<footer>Patient: Dorothy Hallworth | NHS number: 943 476 5919</footer>`,
  );
  expect(foot.record.number).toBe(PERSON.number);
  const middle = await bannerOf(`${many}<div class="patient-summary">NHS number: 943 476 5919</div>${many}`);
  expect(middle.record.number).toBe(PERSON.number);
});

describe('the demo records', () => {
  for (const style of bannerStyles)
    test(`banner: ${style}`, async () => {
      for (const patient of demoPatients) {
        const demo = demoRecordPage(
          `/records/${patient.key}`,
          new URLSearchParams({ banner: style }),
          '2026-11-20',
        );
        const { identity, record } = await bannerOf(demo!.body);
        if (style === 'none') {
          expect(record.number).toBeUndefined();
          continue;
        }
        expect(record.number).toBe(patient.nhsNumber.replaceAll(' ', ''));
        expect(identity.born).toBe(patient.born);
        const found = words(identity.names);
        for (const part of words([patient.given, patient.surname, patient.preferred ?? '']))
          expect(found).toContain(part);
        expect(identity.postcodes).toContain(patient.postcode);
        expect(identity.addressLines.join(', ')).toContain(patient.street);
        for (const phone of patient.phones) expect(identity.phones).toContain(phone);
      }
    });
});
