// "Who would you like to be?" A page that works without script, by keyboard alone, in light and dark, from 240 px up.
// Every name on it is invented, and it says so.
import { createHash } from 'node:crypto';
import type { Role } from '#shared/basics/lists.ts';
import { style } from './login-style.ts';
import type { DemoPerson } from './people.ts';

const roleWords: Record<Role, string> = {
  member: 'Link worker',
  host: 'Channel host',
  moderator: 'Moderator',
  supervisor: 'Supervisor',
  curator: 'Curator',
  'service-manager': 'Service manager',
  administrator: 'Administrator',
  auditor: 'Auditor',
};

export type Html = { body: string; headers: Record<string, string> };

const styleHash = createHash('sha256').update(style).digest('base64');
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  // No `form-action`: Chromium would hold it against the way back to the extension, too.
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
};

const toHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

function frame(title: string, content: string): Html {
  const body = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtml(title)}: Peer Hub evaluation</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
  return { body, headers };
}

export const plainPage = (title: string, sentence: string): Html =>
  frame(title, `<h1>${toHtml(title)}</h1>\n<p>${toHtml(sentence)}</p>`);

export function loginPage(people: readonly DemoPerson[], action: string): Html {
  const communities = [...new Set(people.map((person) => person.community))];
  return frame(
    'Choose who to be',
    `<header>
<p class="mark">Fictional, evaluation only</p>
<h1>Who would you like to be?</h1>
<p>Nobody here exists. Choose a colleague to sign in as; there is no password.</p>
</header>
<form method="post" action="${toHtml(action)}">
${communities.map((community) => section(community, people)).join('\n')}
</form>`,
  );
}

function section(community: string, people: readonly DemoPerson[]): string {
  const id = `community-${community.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const rows = people.filter((person) => person.community === community).map(seat);
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${toHtml(community)}</h2>
<ul>
${rows.join('\n')}
</ul>
</section>`;
}

function seat({ key, name, roles, organisation, isSuspended }: DemoPerson): string {
  const initials = name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('');
  return `<li><button name="person" value="${toHtml(key)}">
<span class="face" aria-hidden="true">${toHtml(initials)}</span>
<span class="who"><b>${toHtml(name)}</b>
<span>${toHtml(inWords(roles))}</span>
<span>${toHtml(organisation)}</span></span>
${isSuspended ? '<span class="state">Suspended</span>' : ''}</button></li>`;
}

/** "Link worker, supervisor": everybody is a link worker first, so that alone is said only where nothing else is. */
function inWords(roles: readonly Role[]): string {
  const words = roles.map((role) => roleWords[role]);
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
}
