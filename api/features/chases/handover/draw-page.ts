// Draws the chase link's pages as plain HTML: no script, no request, nothing but the service, the reference and the worker's
// organisation. Every value is escaped here and nowhere else.
import type { PageResponse } from '#api/pages.ts';
import type { Handover, Over } from './access-handover.ts';
import { style, styleHash } from './page-style.ts';
import { type FieldName, nothingTyped, type Typed, type Wrong } from './read-form.ts';
import { capacityWords, reasonWords, standsWords, stateWords } from './words.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const toHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  // Links that travel by e-mail must not be found by search.
  'x-robots-tag': 'noindex, nofollow',
} as const;

function page(status: number, title: string, body: string): PageResponse {
  return {
    status,
    headers,
    body: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtml(title)} – Peer Hub</title>
<style>${style}</style>
</head>
<body>
<header>Peer Hub</header>
<main>
${body}
<footer><p>Please do not write the person’s name or details on this page. The reference is enough.</p></footer>
</main>
</body>
</html>
`,
  };
}

export type Drawn = {
  handover: Handover;
  formToken: string;
  typed?: Typed;
  wrong?: readonly Wrong[];
  /** Something was said just now. */
  isThanked?: boolean;
  /** The form was too old; nothing was written. */
  isStale?: boolean;
};

export function drawForm({
  handover,
  formToken,
  typed = nothingTyped,
  wrong = [],
  isThanked,
  isStale,
}: Drawn) {
  const { service, reference, workersOrganisation, state } = handover;
  const title = service === null ? `How is ${reference} going?` : `How is ${reference} going at ${service}?`;
  const isRefused = wrong.length > 0 || isStale;
  const body = [
    isThanked
      ? `<div class="box thanks" role="status"><h2>Thank you</h2><p>We have told the link worker: ${toHtml(standsWords[state])}. You can close this page, or come back to it when something changes.</p></div>`
      : '',
    isStale
      ? '<div class="box summary" role="alert"><h2>Nothing was sent yet</h2><p>This page had been open for a long time. Check your answers and send them again.</p></div>'
      : '',
    wrong.length > 0 ? summary(wrong) : '',
    `<h1>${toHtml(title)}</h1>`,
    '<dl>',
    service === null ? '' : `<dt>Service</dt><dd>${toHtml(service)}</dd>`,
    `<dt>Reference in the referral</dt><dd class="reference">${toHtml(reference)}</dd>`,
    `<dt>Referred by</dt><dd>${toHtml(workersOrganisation)}</dd>`,
    `<dt>As we know it</dt><dd>${toHtml(standsWords[state])}</dd>`,
    '</dl>',
    form(formToken, typed, wrong),
  ].join('\n');
  return page(isRefused ? 422 : 200, isRefused ? `Please check: ${title}` : title, body);
}

const summary = (wrong: readonly Wrong[]): string =>
  `<div class="box summary" role="alert"><h2>There is a problem</h2><ul>${wrong
    .map(({ field, words }) => `<li><a href="#${firstOf[field]}">${toHtml(words)}</a></li>`)
    .join('')}</ul></div>`;

/** What a person lands on from the summary. */
const firstOf: Record<FieldName, string> = {
  state: 'state-received',
  reason: 'reason-full',
  words: 'words',
  capacity: 'capacity-capacity',
  waitMin: 'waitMin',
  waitMax: 'waitMax',
};

function form(formToken: string, typed: Typed, wrong: readonly Wrong[]): string {
  const of = (field: FieldName) => wrong.find((one) => one.field === field);
  const marks = (field: FieldName) => (of(field) ? ` class="wrong"` : '');
  const said = (field: FieldName) => {
    const found = of(field);
    return found ? `<span class="wrong-words" id="${field}-wrong">${toHtml(found.words)}</span>` : '';
  };
  return `<form method="post" novalidate>
<input type="hidden" name="form" value="${toHtml(formToken)}">
<fieldset${marks('state')}>
<legend>What has happened?</legend>
${said('state')}${choices('state', stateWords, typed.state)}
</fieldset>
<fieldset class="only-if-not${of('reason') ? ' wrong' : ''}">
<legend>Why can you not help?</legend>
<span class="hint">Only if you cannot help this time.</span>
${said('reason')}${choices('reason', reasonWords, typed.reason)}
</fieldset>
<div class="only-if-not${of('words') ? ' wrong' : ''}">
<p><label class="own" for="words">In a few words (optional)</label>
<span class="hint" id="words-hint">Only if you cannot help. Do not name the person.</span>
${said('words')}<textarea id="words" name="words" rows="3" aria-describedby="words-hint${of('words') ? ' words-wrong' : ''}"${of('words') ? ' aria-invalid="true"' : ''}>
${toHtml(typed.words)}</textarea></p>
</div>
<fieldset>
<legend>Do you take new people now? (optional)</legend>
<span class="hint">This helps others not to send people in vain.</span>
${choices('capacity', capacityWords, typed.capacity)}
</fieldset>
<fieldset>
<legend>How long do people wait? (optional)</legend>
<div class="weeks">
${weeks('waitMin', 'From, in weeks', typed.waitMin, of('waitMin'))}
${weeks('waitMax', 'To, in weeks', typed.waitMax, of('waitMax'))}
</div>
</fieldset>
<button type="submit">Send</button>
</form>`;
}

const choices = (name: FieldName, words: Readonly<Record<string, string>>, chosen: string): string =>
  Object.entries(words)
    .map(
      ([value, label]) =>
        `<div class="choice"><input type="radio" id="${name}-${value}" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}><label for="${name}-${value}">${toHtml(label)}</label></div>`,
    )
    .join('\n');

const weeks = (name: FieldName, label: string, value: string, wrong: Wrong | undefined): string =>
  `<div${wrong ? ' class="wrong"' : ''}><label class="own" for="${name}">${toHtml(label)}</label>${
    wrong ? `<span class="wrong-words" id="${name}-wrong">${toHtml(wrong.words)}</span>` : ''
  }<input id="${name}" name="${name}" inputmode="numeric" maxlength="3" value="${toHtml(value)}"${
    wrong ? ` aria-invalid="true" aria-describedby="${name}-wrong"` : ''
  }></div>`;

const overWords: Record<Over, [status: number, title: string, words: string]> = {
  unknown: [
    404,
    'This link does not work',
    'It may have been copied without its end. Open it again from the message it came in.',
  ],
  revoked: [
    410,
    'This link is no longer used',
    'The link worker has taken it back. Nothing is expected of you.',
  ],
  expired: [
    410,
    'This link has run out',
    'If you still support the person, ring the organisation that referred them.',
  ],
  closed: [
    410,
    'This referral is closed',
    'Thank you. The link worker has closed it, and nothing more is expected of you.',
  ],
};

export function drawOver(over: Over): PageResponse {
  const [status, title, words] = overWords[over];
  return page(status, title, `<h1>${toHtml(title)}</h1>\n<div class="box"><p>${toHtml(words)}</p></div>`);
}

export type Trouble = 'too-many-requests' | 'from-elsewhere' | 'unavailable';
const troubleWords: Record<Trouble, [status: number, title: string, words: string]> = {
  'too-many-requests': [
    429,
    'Please wait a moment',
    'That was a lot in a short time. Wait a minute and try again.',
  ],
  'from-elsewhere': [
    403,
    'Nothing was sent',
    'The form was sent from another website. Open the link from your message and answer there.',
  ],
  unavailable: [
    503,
    'We cannot be reached just now',
    'Nothing was lost on your side. Try again in a few minutes.',
  ],
};

export function drawTrouble(trouble: Trouble): PageResponse {
  const [status, title, words] = troubleWords[trouble];
  return page(status, title, `<h1>${toHtml(title)}</h1>\n<div class="box"><p>${toHtml(words)}</p></div>`);
}
