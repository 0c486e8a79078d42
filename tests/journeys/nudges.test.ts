// A nudge as a person meets it: the address is given and confirmed, a peer answers, a letter arrives at a real mail server with a link and
// no word of the case, and beside the page of that link one press of our button in the toolbar opens the thread.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelPage, pressToolbarButton } from '#tests/support/browsers/chromium.ts';
import { type AtDesk, ben, goTo, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';
import { headerOf, type MailServer, openMailServer } from '#tests/support/mail-server.ts';

const question = 'The boiler broke and the landlord is silent. Whom do I ring first?';
const answer = 'Ring the council about the boiler today.';

const hashOf = (panel: Page) => panel.evaluate(() => window.location.hash);
const linkIn = (text: string, part: string) =>
  text.match(/https?:\/\/\S+/g)?.find((link) => link.includes(part)) ?? '';

let post: MailServer;
let stage: Stage;
let own: AtDesk;
let other: AtDesk;
/** The tab beside the panel. */
let page: Page;
let panel: Page;
let thread = '';

beforeAll(async () => {
  post = await openMailServer();
  stage = await openStage({
    PEER_HUB_SMTP_URL: `smtp://127.0.0.1:${post.port}`,
    PEER_HUB_MAIL_FROM: 'peer-hub@hub.example',
  });
  own = await takeSeat(stage, sarah);
  ({ record: page, panel } = own);
  await signIn(own);
}, 240_000);
afterAll(async () => {
  await other?.close();
  await own?.close();
  await stage?.close();
  await post?.close();
});

test('Sarah gives her address, and it is hers once she has pressed the button behind the link', async () => {
  await goTo(panel, '#/nudges');
  // Whatever the hour at which this runs: no quiet hours, and none at weekends.
  await panel.getByRole('button', { name: /Until$/ }).click();
  await panel.getByRole('option', { name: '18:00' }).click();
  await panel.getByText('The same hour twice means no quiet hours at night.').waitFor();
  await panel.getByRole('listbox').waitFor({ state: 'hidden' });
  await panel.getByText('Quiet at weekends').click();
  await expect.poll(() => panel.getByRole('switch', { name: 'Quiet at weekends' }).isChecked()).toBe(false);
  await panel.getByRole('textbox', { name: 'Your work e-mail address' }).fill('sarah@example.org');
  await panel.getByRole('button', { name: 'Send the link' }).click();
  await panel.getByText('Waiting for you to open the link we sent').waitFor();
  await expect.poll(() => post.mails.length, { timeout: 40_000 }).toBe(1);
  await page.goto(linkIn(post.mails[0]?.text ?? '', '/nudges/confirm/'));
  await takePicture(page, 'nudges confirm');
  await page.getByRole('button', { name: 'Yes, send nudges here' }).click();
  await page.getByRole('heading', { name: 'Thank you: this is your address' }).waitFor();
  // The screen looks again by itself.
  await panel.getByRole('switch', { name: 'E-mail to sarah@example.org' }).waitFor();
  expect(await panel.getByRole('switch', { name: 'E-mail to sarah@example.org' }).isChecked()).toBe(true);
});

test('she asks, Ben answers, and a letter arrives with a link and no word of it', async () => {
  await goTo(panel, '#/ask');
  await panel.getByRole('textbox', { name: 'Your question' }).fill(question);
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await panel.getByRole('button', { name: /^Post to / }).click();
  await expect.poll(() => hashOf(panel)).toMatch(/^#\/threads\//);
  thread = await hashOf(panel);
  await goTo(panel, '#/');

  other = await takeSeat(stage, ben);
  await signIn(other);
  await goTo(other.panel, thread);
  await other.panel.getByRole('textbox', { name: 'What would you do next?' }).fill(answer);
  await other.panel.getByText('I have read it: nobody can be recognised.').click();
  await other.panel.getByRole('button', { name: 'Post answer' }).click();
  await other.panel.getByText('Your answer is there').first().waitFor();

  await expect.poll(() => post.mails.length, { timeout: 120_000 }).toBe(2);
  const [, mail] = post.mails;
  expect(mail && headerOf(mail, 'Subject')).toBe('Peer Hub: an answer is waiting');
  for (const word of ['boiler', 'landlord', 'council', 'Ben', 'Adeyemi', 'Sarah Whitlow'])
    expect(`${mail?.headers}${mail?.text}`).not.toContain(word);
  expect(linkIn(mail?.text ?? '', '/to/')).toBe(`${stage.apiAddress}/to/${thread.slice(2)}`);
});

test('beside the page of the link, one press of our button opens the thread', async () => {
  await panel.close();
  await page.bringToFront();
  await page.goto(linkIn(post.mails[1]?.text ?? '', '/to/'));
  await page.getByRole('heading', { name: 'Press the Peer Hub button' }).waitFor();
  await takePicture(page, 'nudges link');
  await pressToolbarButton(own.browser, page);
  panel = await panelPage(own.browser);
  await expect.poll(() => hashOf(panel)).toBe(thread);
  await panel.getByText(answer).first().waitFor();
  await takePicture(panel, 'nudges opened');
});
