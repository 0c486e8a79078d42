// Draws the pages behind a letter's links: plain HTML, no script, nothing loaded, and no word that depends on what stands behind a
// link, so that whoever finds one learns nothing.
import { createHash } from 'node:crypto';
import type { PageResponse } from '#api/pages.ts';

const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #212b32; background: #f0f4f5; }
header { background: #005eb8; color: #fff; padding: 1rem 1.25rem; font-weight: 700; }
main { max-width: 36rem; padding: 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { font: inherit; font-weight: 700; min-height: 3rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 4px; background: #007f3b; color: #fff; cursor: pointer; }
button:focus-visible { outline: 4px solid #ffeb3b; outline-offset: 0; box-shadow: 0 0 0 8px #212b32; }
@media (prefers-color-scheme: dark) {
  body { color: #e8edee; background: #10171c; }
  button { background: #3fae6b; color: #06120b; }
}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

function page(status: number, title: string, body: string): PageResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    },
    body: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Peer Hub</title>
<style>${style}</style>
</head>
<body>
<header>Peer Hub</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`,
  };
}

/** Sent back to the very address that drew it; mail programs send the same body for one click. */
const button = (words: string) =>
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button type="submit">${words}</button></form>`;

/** The same page for every place: what it is stands in its address, and the extension beside it reads it there. */
export const drawPlace = () =>
  page(
    200,
    'Press the Peer Hub button',
    `<p>Something waits for you in Peer Hub. Press the Peer Hub button in the toolbar of this browser, and it opens beside this page. The button may stand behind the piece of a puzzle, where extensions are.</p>
<p>If you see no such button, this browser does not have Peer Hub: copy the address of this page into the browser that you work with.</p>`,
  );

export const drawAskConfirm = () =>
  page(
    200,
    'Is this your address?',
    `<p>Nudges from Peer Hub can come here: that something waits for you, with a link, and never what it says.</p>${button('Yes, send nudges here')}`,
  );
export const drawConfirmed = () =>
  page(
    200,
    'Thank you: this is your address',
    '<p>Nudges come here from now on. You can change that in Peer Hub, under More, Nudges, and close this page.</p>',
  );
export const drawAskStop = () =>
  page(
    200,
    'Stop these e-mails?',
    `<p>You will no longer be told by e-mail that something waits for you in Peer Hub.</p>${button('Stop them')}`,
  );
export const drawStopped = () =>
  page(
    200,
    'No more e-mails',
    '<p>They have stopped. You can turn them on again in Peer Hub, under More, Nudges.</p>',
  );
export const drawUnknown = () =>
  page(
    404,
    'This link is no longer used',
    '<p>The address was changed or taken away, or the link was copied without its end. No e-mails come from it. Look in Peer Hub, under More, Nudges.</p>',
  );
export const drawTooMany = () =>
  page(429, 'Please wait a moment', '<p>That was a lot in a short time. Wait a minute and try again.</p>');
