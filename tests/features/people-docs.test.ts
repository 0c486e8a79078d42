// The call that administrators are given to copy is one that the API takes, and every answer of a row is explained.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addPeople, addResults } from '#shared/contract/people.ts';

const guide = readFileSync(new URL('../../docs/people.md', import.meta.url), 'utf8');

it('the example call is taken', () => {
  const [, example] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
  const asked = addPeople.input.safeParse(JSON.parse(example ?? ''));
  expect(asked.success).toBe(true);
  const { examples } = addPeople.input.meta() as { examples: unknown[] };
  expect(asked.data).toEqual(addPeople.input.parse(examples[0]));
});

it('every answer of a row is explained', () => {
  for (const result of addResults) expect(guide).toContain(`\`${result}\``);
});
