// While somebody types, what may be half a name does not leave the panel; words of the field do.
import { expect, test } from 'vitest';
import { withoutUnfinished } from '#extension/panel/features/search/unfinished.ts';

test.each([
  ['a word in small letters goes on', 'debt adv', 'debt adv', 'debt adv'],
  ['a short form is no half name', 'benifits PIP', 'benifits PIP', 'benifits PIP'],
  ['a capital may be the beginning of a name', 'help Marg', 'help Marg', 'help'],
  ['behind a name that was taken out its rest waits', 'margaret hollo', 'hollo', ''],
  ['digits may be the beginning of a number', 'nhs 943 47', 'nhs 943 47', 'nhs'],
  ['a word that is finished goes', 'help Ashcombe ', 'help Ashcombe', 'help Ashcombe'],
  ['nothing stays nothing', '', '', ''],
])('%s', (_what, raw, safe, sent) => {
  expect(withoutUnfinished(raw, safe)).toBe(sent);
});
