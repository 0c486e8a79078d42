// What administrators are given to copy works as it stands, in its order; and every code that they may meet is explained.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csvColumns, csvRecords } from '#api/feeds/csv.ts';
import { fetchFaultCodes } from '#api/feeds/fetch-json.ts';
import { warningCodes } from '#api/feeds/record.ts';
import { feedRun } from '#shared/contract/directory-admin.ts';
import { makeKey } from '#tests/support/keys.ts';
import { addCommunity, addPerson } from '#tests/support/people.ts';
import { openTestServer } from '#tests/support/server.ts';

const guide = readFileSync(new URL('../../docs/directory.md', import.meta.url), 'utf8');
const calls = [...guide.matchAll(/```json (\S+)\n([\s\S]+?)```/g)].map(([, path = '', ask = '']) => ({
  path,
  ask,
}));

it('every call is taken with an API key, in the order of the page', async () => {
  const server = await openTestServer();
  try {
    const place = await addCommunity(server.core.db);
    const ana = await addPerson(server.core.db, place, 'Ana Pryce', { roles: ['administrator'] });
    const admin = await makeKey(server, ana);
    const answers: Record<string, unknown> = {};
    for (const { path, ask } of calls) {
      const input = JSON.parse(ask.replaceAll('<area>', place.areaId ?? ''));
      const answer = await server.call('mutation', path, input, admin);
      expect(answer, path).toMatchObject({ isOk: true });
      if (answer.isOk) answers[path] = answer.data;
    }
    expect(answers).toMatchObject({
      'directory.setAreaContacts': { isComplete: true },
      'directory.importFile': { created: 2, refused: 0, warnings: [] },
      'directory.publishArea': { isPublished: true },
    });
    const listed = await server.call<{ items: { name: string }[] }>(
      'query',
      'directory.listFeeds',
      {},
      admin,
    );
    expect(listed).toMatchObject({ data: { items: [{ name: 'Council directory' }] } });
  } finally {
    await server.close();
  }
});

it('every state, fault and warning is explained', () => {
  const states = feedRun.shape.state.options;
  for (const code of [...states, ...fetchFaultCodes, ...warningCodes]) expect(guide).toContain(`\`${code}\``);
});

it('every column of a list is named, and each is one that is read', () => {
  for (const column of csvColumns) expect(guide).toContain(`\`${column}\``);
  const warned: string[] = [];
  expect(csvRecords(`${[...csvColumns].join(',')}\n1,One`, (code) => void warned.push(code))).toHaveLength(1);
  expect(warned).toEqual([]);
});
