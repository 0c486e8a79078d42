// Opening the API: what cannot be opened says why in a sentence, and gives back what it had taken.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#api/database/migrate.ts';
import { openDatabase } from '#api/database/open.ts';
import { openApi } from '#api/main.ts';
import {
  adminUrl,
  asAdmin,
  onPostgres,
  openTestDatabase,
  silentLog,
  type TestDatabase,
} from '#tests/support/database.ts';
import { testConfig } from '#tests/support/server.ts';

const opening = { log: silentLog, isMigrating: false };
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the API', () => {
  it('opens, answers and closes', async () => {
    const { url, close } = await openApi(testConfig(database.config), opening);
    const response = await fetch(`${url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { database: true, followers: 0 }]);
    await close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(openApi({ ...testConfig(database.config), port }, opening)).rejects.toThrow(
      `Port ${port} is taken`,
    );
    other.close();
  });

  it('says that the database is behind, and opens when it may migrate', async () => {
    const empty = testConfig({ kind: 'embedded', folder: null });
    await expect(openApi(empty, opening)).rejects.toThrow('steps behind. Run "node api/main.ts migrate"');
    const { close } = await openApi(empty, { ...opening, isMigrating: true });
    await close();
    // Two embedded databases are begun from nothing, every migration of one of them.
  }, 120_000);

  it('says that nobody answers at the address of the database', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing';
    const config = testConfig({ kind: 'server', url, directUrl: url, poolSize: 1 });
    await expect(openApi(config, opening)).rejects.toThrow('cannot be reached');
  });
});

describe.runIf(onPostgres)('on PostgreSQL', () => {
  it('says that it was refused', async () => {
    const url = new URL(adminUrl ?? '');
    url.pathname = '/no_such_database';
    const config = testConfig({ kind: 'server', url: url.href, directUrl: url.href, poolSize: 1 });
    await expect(openApi(config, opening)).rejects.toThrow('refused us');
  });

  it('migrates once when three start together', async () => {
    const name = 'peer_hub_three';
    await asAdmin(adminUrl ?? '', async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    });
    const url = new URL(adminUrl ?? '');
    url.pathname = `/${name}`;
    const config = { kind: 'server', url: url.href, directUrl: url.href, poolSize: 2 } as const;
    const three = await Promise.all([1, 2, 3].map(() => openDatabase(config, silentLog)));
    const done = await Promise.all(three.map(({ db }) => migrate(db)));
    expect(done.filter((steps) => steps.length > 0)).toHaveLength(1);
    await Promise.all(three.map(({ close }) => close()));
    await asAdmin(adminUrl ?? '', (client) => client.query(`drop database ${name} with (force)`));
  });
});
