// What leaves the page: stripped text, kinds, salted digests. Nothing that the banner says, in any form, ever.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bannerIdentifiers, demoPatients, demoRecordPage } from '#api/evaluation/records/index.ts';
import { readRemoved } from '#extension/panel/features/ask/draft/arrived.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Clinic, openClinic } from '#tests/support/clinical-page/room.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic?.close());

const take = (page: Page, salt?: string) => page.evaluate((s) => globalThis.pageRoom.room.take(s), salt);

const BANNER = '<header>HALLWORTH, Dorothy (Mrs) Born 14-Mar-1958 NHS No. 943 476 5919</header>';

function selectIn(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) {
        element.focus();
        element.select();
      } else element.ownerDocument.getSelection()!.selectAllChildren(element);
    });
}

describe('of the demo records nothing the banner says leaves', () => {
  const places: [tab: string, selector: string][] = [
    ['consultations', '[aria-label=Entries]'],
    ['consultations', '#new-entry'],
    ['consultations', '#new-entry-rich'],
    ['summary', '#summary'],
    ['summary', '#contacts'],
  ];
  for (const patient of demoPatients)
    test(patient.key, async () => {
      for (const banner of ['top', 'side', 'foot'])
        for (const [tab, selector] of places) {
          const query = new URLSearchParams({ banner, tab });
          const demo = demoRecordPage(`/records/${patient.key}`, query, '2026-11-20');
          const page = await clinic.open(demo!.body);
          await selectIn(page, selector);
          const taken = await take(page);
          expect(taken.status, `${banner} ${selector}`).toBe('ready');
          const said = JSON.stringify(taken).toLowerCase();
          const left = bannerIdentifiers(patient).filter((identifier) =>
            said.includes(identifier.toLowerCase()),
          );
          // The kinds only: a failing test must not print who it was about either.
          expect(left.length, `${banner} ${selector}: ${left.length} left`).toBe(0);
          expect(taken.status === 'ready' && taken.record).toMatch(/^[0-9a-f]{64}$/);
          await page.close();
        }
    });
});

test('what the directory knows stays; the person on the banner goes, though a service bears the name', async () => {
  const page = await clinic.open(
    `${BANNER}<p id="n">Dorothy asked for Maggie Oldham. Ring 07700 900101, not 07700 900888. Hallworth agreed.</p>`,
  );
  const taken = async (keep: { phrases: string[]; phones: string[] } | null) => {
    await selectIn(page, '#n');
    const said = await page.evaluate((it) => globalThis.pageRoom.room.take('salt', it), keep);
    return said.status === 'ready' ? said.text : said.status;
  };
  const keep = { phrases: ['Maggie Oldham', 'Hallworth'], phones: ['07700 900101'] };
  expect(await taken(keep)).toBe(
    '[name 1] asked for Maggie Oldham. Ring 07700 900101, not [phone]. [name 1] agreed.',
  );
  expect(await taken(null)).not.toMatch(/Oldham|900101/);
  await page.close();
});

test('of what was taken out the kind and the shape leave, so that it can be called wrong; the person on the banner is told apart', async () => {
  const page = await clinic.open(
    `${BANNER}<p id="n">Saoirse Gallagher rang of Dorothy, who cannot be reached on 07700 900888.</p>`,
  );
  await selectIn(page, '#n');
  const taken = await take(page);
  const said = taken.status === 'ready' ? taken.removed : [];
  expect(said.map(({ kind, label, shape }) => [kind, label, shape])).toEqual([
    ['PERSON', '[name 1]', 'Word Word, to-16'],
    ['PERSON', '[name 2]', 'Word, to-8'],
    ['PHONE', '[phone]', 'digits digits, to-16'],
  ]);
  expect(readRemoved(said).numberOnRecord).toBe(2);
  expect(JSON.stringify(said)).not.toMatch(/gallagher|dorothy|900888/i);
  await page.close();
});

test('the record keeps its key from screen to screen, and another salt or patient changes it', async () => {
  const keys = new Set<unknown>();
  const keyOf = async (key: string, banner: string, tab: string, salt?: string) => {
    const demo = demoRecordPage(`/records/${key}`, new URLSearchParams({ banner, tab }), '2026-11-20');
    const page = await clinic.open(demo!.body);
    const { record } = await page.evaluate((s) => globalThis.pageRoom.room.beside(s), salt);
    await page.close();
    return record;
  };
  const [dorothy, tunde] = demoPatients;
  for (const [banner, tab] of [
    ['top', 'consultations'],
    ['side', 'summary'],
    ['foot', 'letters'],
  ] as const)
    keys.add(await keyOf(dorothy!.key, banner, tab));
  expect(keys.size).toBe(1);
  keys.add(await keyOf(dorothy!.key, 'top', 'summary', 'another salt'));
  keys.add(await keyOf(tunde!.key, 'top', 'summary'));
  expect(keys.size).toBe(3);
  expect(await keyOf(dorothy!.key, 'none', 'summary')).toBeNull();
});

test('the top document’s person is stripped from a frame of the same origin', async () => {
  const page = await clinic.open(`${BANNER}<iframe src="/letter"></iframe>`, {
    'http://clinic.test/letter': '<p id="l">Dorothy came with her list. HALLWORTH again.</p>',
  });
  await page.frames()[1]!.locator('#l').click();
  await page.keyboard.press('Control+A');
  const taken = await take(page);
  expect(taken.status === 'ready' && taken.text).not.toMatch(/dorothy|hallworth/i);
  await page.close();
});

test('a frame of another origin cannot be looked into, and that is said', async () => {
  const page = await clinic.open(`${BANNER}<iframe src="http://frame.test/"></iframe>`, {
    'http://frame.test/': '<p id="l">Foreign words</p>',
  });
  await page.frames()[1]!.locator('#l').click();
  await page.keyboard.press('Control+A');
  expect(await take(page)).toEqual({ status: 'blocked' });
  await page.close();
});

test('a foreign frame is stripped with what the top document says, as fingerprints', async () => {
  const page = await clinic.open('<p id="l">Dorothy Hallworth came. DOB 01/02/1990.</p>');
  const top = await clinic.open(BANNER);
  const beside = await top.evaluate(() => globalThis.pageRoom.room.beside('salt'));
  await selectIn(page, '#l');
  const taken = await page.evaluate((b) => globalThis.pageRoom.room.takeBeside('salt', b), beside);
  expect(taken.status === 'ready' && taken.text).not.toMatch(/dorothy|hallworth|1990/i);
  expect(taken.status === 'ready' && taken.record).toBe(beside.record);
  await page.close();
  await top.close();
});

test('nothing, white space, a number alone', async () => {
  const page = await clinic.open('<textarea>   \n\t </textarea><p>943 476 5919</p>');
  expect(await take(page)).toEqual({ status: 'empty' });
  await selectIn(page, 'textarea');
  expect(await take(page)).toEqual({ status: 'empty' });
  await page.locator('textarea').evaluate((box: HTMLTextAreaElement) => box.blur());
  await selectIn(page, 'p');
  const taken = await take(page);
  expect(taken).toMatchObject({ status: 'ready', text: '[NHS number]' });
  await page.close();
});

test('at the limit it is taken, above it refused with its length and nothing else', async () => {
  const page = await clinic.open('<textarea></textarea>');
  const fill = (chars: number) =>
    page.locator('textarea').evaluate((box: HTMLTextAreaElement, n) => {
      box.value = 'walked a bit '
        .repeat(n)
        .slice(0, n - 1)
        .concat('x');
      box.focus();
      box.select();
    }, chars);
  await fill(limits.selectionCharsMax);
  expect((await take(page)).status).toBe('ready');
  await fill(limits.selectionCharsMax + 1);
  expect(await take(page)).toEqual({ status: 'too-long', chars: limits.selectionCharsMax + 1 });
  await fill(200_000);
  expect(await take(page)).toEqual({ status: 'too-long', chars: 200_000 });
  await page.close();
});

test('markup stays text, and what the page scripts cannot be called by it', async () => {
  const page = await clinic.open('<textarea></textarea>');
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script> &amp; so on';
  await page.locator('textarea').fill(markup);
  await selectIn(page, 'textarea');
  const taken = await take(page);
  expect(taken.status === 'ready' && taken.text).toBe(markup);
  expect(await page.title()).toBe('');
  await page.close();
});

test('right-to-left words and emoji pass through whole', async () => {
  const page = await clinic.open('<p>تحتاج إلى مساعدة 👩🏽‍🌾 עזרה</p>');
  await selectIn(page, 'p');
  const taken = await take(page);
  expect(taken.status === 'ready' && taken.text).toBe('تحتاج إلى مساعدة 👩🏽‍🌾 עזרה');
  await page.close();
});
