// The main job in real Firefox, between two signed-in people: the true context menu, the true sidebar, the true sign-in
// window. And nothing planted is in what went over the wire, rests in the extension or stands in a log.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { axeSource } from '#tests/support/browsers/axe.ts';
import type { Firefox } from '#tests/support/browsers/firefox.ts';
import { type Sidebar, sidebarOf } from '#tests/support/browsers/firefox-sidebar.ts';
import { findPlanted, type Piece } from '#tests/support/journey/evidence.ts';
import { type FirefoxEvidence, gatherInFirefox } from '#tests/support/journey/evidence-firefox.ts';
import { ben, sarah, type Who } from '#tests/support/journey/person.ts';
import { keepPicture } from '#tests/support/journey/pictures.ts';
import { takeFirefoxSeat } from '#tests/support/journey/seat-firefox.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;
const confirmation = 'I have read it: nobody can be recognised.';
const answer = 'Ask the lunch club whether they run a volunteer driver scheme; many do and do not say so.';

let stage: Stage;
let asking: Firefox;
let answering: Firefox;
const evidence: FirefoxEvidence[] = [];

beforeAll(async () => {
  stage = await openStage();
  asking = await takeFirefoxSeat(stage, 'light');
  answering = await takeFirefoxSeat(stage, 'dark');
  evidence.push(await gatherInFirefox(asking, sarah.name), await gatherInFirefox(answering, ben.name));
}, 240_000);
afterAll(async () => {
  await asking?.close();
  await answering?.close();
  await stage?.close();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  keepPicture('failed-firefox-asking', await asking.screenshot());
  keepPicture('failed-firefox-answering', await answering.screenshot());
});

/** Through the window that the browser opens for it. */
async function signIn(firefox: Firefox, sidebar: Sidebar, who: Who): Promise<void> {
  const before = await firefox.windows();
  await sidebar.press(/^Continue with/);
  await expect.poll(() => firefox.windows(), { timeout: 15_000 }).toHaveLength(before.length + 1);
  const opened = (await firefox.windows()).find((window) => !before.includes(window))!;
  await firefox.switchTo(opened);
  await expect
    .poll(
      () =>
        firefox.inPage(`return Boolean(document.querySelector(arguments[0]));`, `button[value="${who.key}"]`),
      {
        timeout: 15_000,
      },
    )
    .toBe(true);
  await firefox.inPage(`document.querySelector(arguments[0]).click();`, `button[value="${who.key}"]`);
  await expect.poll(() => firefox.windows(), { timeout: 15_000 }).toEqual(before);
  await firefox.switchTo(before[0]!);
}

async function judge(firefox: Firefox, name: string): Promise<void> {
  // React Aria's announcer names a busy button for some seconds; by then the button may be gone.
  await expect
    .poll(
      () =>
        firefox.inSidebar(`return document.querySelector('[data-live-announcer] [role="img"]') === null;`),
      {
        timeout: 15_000,
      },
    )
    .toBe(true);
  keepPicture(`firefox-${name}`, await firefox.screenshot());
  const found = await firefox.inSidebar<string[]>(
    `${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target));`,
  );
  expect(found, `axe on ${name} in Firefox`).toEqual([]);
}

test('Sarah asks from the true menu, signs in, and posts the stripped words', async () => {
  const sidebar = sidebarOf(asking);
  await asking.inPage(`document.querySelector('#new-entry').select();`);
  await asking.chooseMenuEntry('#new-entry', 'Ask peers about this');
  await sidebar.see('What you selected is kept as a draft.');
  await signIn(asking, sidebar, sarah);
  await expect.poll(() => sidebar.read('Your question'), { timeout: 15_000 }).toContain('Thursday lunch');
  const words = await sidebar.read('Your question');
  expect(findPlanted([{ where: 'the draft', text: words }], plantedIdentifiers(dorothy))).toEqual([]);
  await judge(asking, 'ask-light');
  await sidebar.press(confirmation);
  await sidebar.press(/^Post to /);
  await sidebar.see('Posted in');
});

test('Ben finds it and answers', async () => {
  const sidebar = sidebarOf(answering);
  await answering.inPage(`document.querySelector('#new-entry').select();`);
  await answering.chooseMenuEntry('#new-entry', 'Ask peers about this');
  await sidebar.see('What you selected is kept as a draft.');
  await signIn(answering, sidebar, ben);
  await sidebar.press(/^Channels$/);
  await sidebar.press(/^Wellbeing, health and care/);
  await sidebar.press(/lunch|again today/i);
  await sidebar.write('What would you do next?', answer);
  await judge(answering, 'answering-dark');
  await sidebar.press(confirmation);
  await sidebar.press('Post answer');
  await sidebar.see('Your answer is there');
});

test('Sarah sees the answer live, marks it and copies the note', async () => {
  const sidebar = sidebarOf(asking);
  await sidebar.see('volunteer driver scheme');
  await sidebar.press('Mark as safe next step');
  await sidebar.see('Safe next step');
  await judge(asking, 'accepted-light');
  await sidebar.press('Copy as note');
  await sidebar.press('Copy note');
  await sidebar.see('Note copied');
  const copied = await asking.inBrowser<string>(
    `const taken = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
     taken.init(null);
     taken.addDataFlavor('text/plain');
     Services.clipboard.getData(taken, Services.clipboard.kGlobalClipboard);
     const words = {};
     taken.getTransferData('text/plain', words);
     return words.value.QueryInterface(Ci.nsISupportsString).data;`,
  );
  expect(copied).toContain('volunteer driver scheme');
});

test('and writes the note into the record: by the field’s own menu into a text box, by the button into an editor, each taken back', async () => {
  const sidebar = sidebarOf(asking);
  await sidebar.write('Note', 'Reason for contact:\nCopper lantern club');
  const entryNow = () => asking.inPage<string>(`return document.querySelector('#new-entry').value;`);
  await asking.inPage(`document.querySelector('#new-entry').value = '';`);
  await asking.chooseMenuEntry('#new-entry', 'Paste Peer Hub note here');
  await sidebar.see('Written into the text box');
  await expect.poll(entryNow).toBe('Reason for contact:\nCopper lantern club');
  await clickOn('#new-entry');
  await asking.pressWithCtrl('z');
  await expect.poll(entryNow).toBe('');
  const planNow = () => asking.inPage<string>(`return document.querySelector('#new-entry-rich').innerText;`);
  await clickOn('#new-entry-rich');
  await sidebar.press('Write into the record');
  await sidebar.see('Written into the editor');
  await expect.poll(planNow).toMatch(/Reason for contact:\n+Copper lantern club/);
  keepPicture('firefox-written', await asking.screenshot());
  await clickOn('#new-entry-rich');
  await asking.pressWithCtrl('z');
  await expect.poll(planNow).not.toContain('Copper lantern club');
});

test('asking again while the sidebar is open does not load it anew', async () => {
  const sidebar = sidebarOf(asking);
  await asking.inSidebar(`document.documentElement.dataset.stays = 'yes';`);
  // Enough words that the pointer, in the middle of the box, is on them.
  await asking.inPage(
    `const field = document.querySelector('#new-entry');
     field.value = 'Who runs a choir on weekday mornings near a bus stop? '.repeat(12);
     field.focus();
     field.select();`,
  );
  await asking.chooseMenuEntry('#new-entry', 'Ask peers about this');
  await expect.poll(() => sidebar.read('Your question'), { timeout: 15_000 }).toContain('Who runs a choir');
  expect(await asking.inSidebar(`return document.documentElement.dataset.stays;`)).toBe('yes');
});

async function clickOn(selector: string): Promise<void> {
  const { x, y } = await asking.inPage<{ x: number; y: number }>(
    `const one = document.querySelector(arguments[0]);
     one.scrollIntoView({ block: 'center', behavior: 'instant' });
     const { x, y } = one.getBoundingClientRect();
     return { x: x + 12, y: y + 12 };`,
    selector,
  );
  await asking.clickInPage(x, y);
}

test('nothing planted went over the wire, is in a message, was or is stored, or stands in a log', async () => {
  const pieces: Piece[] = stage.tap.heard.map(({ method, url, headers, body }) => ({
    where: 'the wire',
    text: `${method} ${url} ${headers} ${body}`,
  }));
  pieces.push({ where: 'the log of the API', text: stage.log() });
  for (const { collect } of evidence) pieces.push(...(await collect()));
  // The search itself must see: what may travel is found on the wire and in storage as it changed.
  const seen = findPlanted(pieces, ['Thursday lunch']).join();
  expect(seen).toContain('the wire');
  expect(seen).toContain('Sarah Whitlow in Firefox: heard');
  expect(findPlanted(pieces, plantedIdentifiers(dorothy))).toEqual([]);
  // Nor what was written for the record alone.
  expect(findPlanted(pieces, ['Copper lantern'])).toEqual([]);
});
