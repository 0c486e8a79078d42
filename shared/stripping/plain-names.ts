// Names by their title, banner or label alone, while the judges are not there. They replace this rule: they know what else has a capital.
import { type Claims, claimText, isFree } from './claims.ts';
import { tokenAt } from './mail.ts';
import type { Tokens } from './tokens.ts';

const NAME = "[A-Z][\\w'-]*(?: [A-Z][\\w'-]*){0,3}";
const TITLE = '(?:M(?:rs?|s|x|iss|RS?|S|ISS)|D[rR]|Prof)';
const PLAIN = new RegExp(
  `(?<!\\w)(?:${TITLE}\\.? (${NAME})|([A-Z][A-Z'-]+, ${NAME}) \\(${TITLE}\\)|(?:[Nn]ame|NAME|NOK) ?[:=] ?(${NAME}))`,
  'dg',
);

export function findPlainNames(c: Claims, t: Tokens): void {
  for (const { indices } of t.text.matchAll(PLAIN)) {
    const [start, end] = indices?.slice(1).find((span) => span) ?? [0, 0];
    const first = tokenAt(t, start);
    for (let i = first; ; i++) {
      if (i < t.count && t.start(i) < end) {
        if (!isFree(c, i)) break;
        continue;
      }
      claimText(c, t, 'PERSON', first, start, end, 'a name by its title or label', 'suspected');
      break;
    }
  }
}
