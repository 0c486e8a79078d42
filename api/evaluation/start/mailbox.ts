// A letter box for a trial without a mail server: the last letters, in memory, on a page of this computer alone, so that a newcomer sees
// what a nudge looks like. Nothing leaves the machine.
import type { Letter, Mailer } from '#api/mail/letter.ts';

const lettersMax = 20;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const linked = (text: string): string =>
  toHtml(text).replaceAll(/https?:\/\/\S+/g, (link) => `<a href="${link}">${link}</a>`);

export type Mailbox = { mailer: Mailer; draw: () => string };

export function makeMailbox(): Mailbox {
  const letters: Letter[] = [];
  return {
    mailer: {
      send: async (letter) => {
        letters.unshift(letter);
        letters.length = Math.min(letters.length, lettersMax);
      },
    },
    draw: () => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Letters of this trial</title></head>
<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 1rem auto; padding: 0 1rem">
<h1>Letters of this trial</h1>
<p>No mail server is set up, so Peer Hub puts its e-mails here instead. Load the page again to see new ones.</p>
${letters.length === 0 ? '<p>None yet. In the panel, under More, Nudges, give an e-mail address.</p>' : ''}
${letters
  .map(
    ({ to, subject, text }) =>
      `<article><h2>${toHtml(subject)}</h2><p>To ${toHtml(to)}</p><pre style="white-space: pre-wrap">${linked(text)}</pre></article>`,
  )
  .join('\n<hr>\n')}
</body>
</html>
`,
  };
}
