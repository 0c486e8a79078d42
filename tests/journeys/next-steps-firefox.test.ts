// The crisis path in real Firefox: from the true context menu of a demo record, signed out and with the API stopped, to chase and
// note; and when the API is back and somebody signs in, what was kept is sent, once.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { axeSource } from '#tests/support/browsers/axe.ts';
import type { Firefox } from '#tests/support/browsers/firefox.ts';
import { type Sidebar, sidebarOf } from '#tests/support/browsers/firefox-sidebar.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { keepPicture } from '#tests/support/journey/pictures.ts';
import { takeFirefoxSeat } from '#tests/support/journey/seat-firefox.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;
let stage: Stage;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  stage = await openStage();
  firefox = await takeFirefoxSeat(stage);
  sidebar = sidebarOf(firefox);
}, 240_000);
afterAll(async () => {
  await firefox?.close();
  await stage?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') keepPicture('failed-firefox-crisis', await firefox.screenshot());
});

async function judge(name: string): Promise<void> {
  // React Aria's announcer names a busy button for some seconds; by then the button may be gone.
  const isQuiet = () =>
    firefox.inSidebar<boolean>(
      `return document.querySelector('[data-live-announcer] [role="img"]') === null;`,
    );
  await expect.poll(isQuiet, { timeout: 15_000 }).toBe(true);
  keepPicture(`firefox-${name}`, await firefox.screenshot());
  const found = await firefox.inSidebar<string[]>(
    `${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target));`,
  );
  expect(found, `axe on ${name} in Firefox`).toEqual([]);
}
const steps = () =>
  firefox.inSidebar<number>(
    `return document.querySelectorAll('ol[aria-label="Three next steps"] > li').length;`,
  );

test('from the menu of a demo record, signed out and with the API stopped: paths, three steps, chase and note', async () => {
  await stage.kill();
  await firefox.inPage(`document.querySelector('#new-entry').select();`);
  await firefox.chooseMenuEntry('#new-entry', 'Ask peers about this');
  await sidebar.see('What you selected is kept as a draft.');
  await sidebar.press('In crisis');
  await sidebar.see('What is happening?');
  await sidebar.press('Money, food, heat');
  await sidebar.press('Debt or bailiffs');
  await sidebar.press('No');
  await sidebar.see('Ask for breathing space');
  expect(await steps()).toBe(3);
  await judge('crisis-steps');
  await sidebar.press('Create chase and copy note');
  await sidebar.see('The chase is kept on this device');
  await sidebar.press('Danger now');
  await sidebar.see('If you cannot speak');
  await judge('crisis-danger');
});

test('the API is back and Sarah signs in: the chase is made, once', async () => {
  await stage.startAgain();
  await firefox.inSidebar(`window.location.hash = '#/'; return true;`);
  const before = await firefox.windows();
  await sidebar.press(/^Continue with/);
  await expect.poll(() => firefox.windows(), { timeout: 15_000 }).toHaveLength(before.length + 1);
  await firefox.switchTo((await firefox.windows()).find((window) => !before.includes(window))!);
  const button = 'button[value="sarah-whitlow"]';
  const isThere = () => firefox.inPage(`return Boolean(document.querySelector(arguments[0]));`, button);
  await expect.poll(isThere, { timeout: 15_000 }).toBe(true);
  await firefox.inPage(`document.querySelector(arguments[0]).click();`, button);
  await expect.poll(() => firefox.windows(), { timeout: 15_000 }).toEqual(before);
  await firefox.switchTo(before[0]!);
  await firefox.inSidebar(`window.location.hash = '#/chases/in/waiting'; return true;`);
  await sidebar.see('No service named');
  await firefox.inSidebar(`window.location.hash = '#/next-steps'; return true;`);
  await sidebar.see('What is happening?');
  await expect.poll(async () => (await sidebar.words()).includes('Kept on this device')).toBe(false);
  if (process.env.TEST_DATABASE_URL)
    expect(
      await stage.count("select count(*) from chase where source_kind = 'step' and source_id = 'debt'"),
    ).toBe(1);
});

test('the very patient is in nothing that went over the wire or rests in the extension', async () => {
  const kept = await firefox.inSidebar<string>(
    `const { storage } = window.browser;
     return Promise.all([storage.session.get(null), storage.local.get(null)]).then((all) => JSON.stringify(all));`,
  );
  const pieces = stage.tap.heard.map(({ method, url, headers, body }) => ({
    where: 'the wire',
    text: `${method} ${url} ${headers} ${body}`,
  }));
  expect(
    findPlanted([...pieces, { where: 'the extension', text: kept }], plantedIdentifiers(dorothy)),
  ).toEqual([]);
});
