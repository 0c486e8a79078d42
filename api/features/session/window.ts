// The only page of ours that a person sees in the sign-in window: a sentence when there is nowhere to send them back to.
// It loads nothing, runs nothing and repeats nothing of what was asked.
import { createHash } from 'node:crypto';
import type { PageResponse } from '#api/pages.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f0f4f5; color: #212b32;
  font: 1.125rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 30rem; margin: 1rem; padding: 1.5rem; background: #fff;
  border-top: 4px solid #005eb8; border-radius: 4px; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: .5rem 0 0; }
@media (prefers-color-scheme: dark) {
  body { background: #0b1620; color: #e8edee; }
  main { background: #15232f; border-color: #6db3f2; }
}`;

/** On everything under `/sign-in/`: secrets stand in these addresses. */
export const quietHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

const styleHash = createHash('sha256').update(style).digest('base64');

export function refusalPage(code: RefusalCode): PageResponse {
  return {
    status: code === 'unavailable' ? 503 : code === 'too-many-requests' ? 429 : 400,
    headers: {
      ...quietHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    },
    body: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not signed in: Peer Hub</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>You are not signed in</h1>
<p>${wordsFor(code)}</p>
<p>You can close this window and go back to Peer Hub.</p>
</main>
</body>
</html>
`,
  };
}
