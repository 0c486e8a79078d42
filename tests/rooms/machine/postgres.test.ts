// The database of a run: it answers with its password only, knows letters beyond ASCII, and is gone when its starter is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '#tests/support/machine/folders.ts';
import { findOrStartPostgres, type Postgres, startPostgres } from '#tests/support/machine/postgres.ts';
import { findBinaries } from '#tests/support/machine/postgres-binaries.ts';

let given: string | undefined;
beforeAll(() => {
  given = process.env.TEST_DATABASE_URL;
  delete process.env.TEST_DATABASE_URL;
});
afterAll(() => {
  if (given !== undefined) process.env.TEST_DATABASE_URL = given;
});

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};

test('a server of our own answers, asks for its password and knows letters beyond ASCII', async () => {
  const postgres: Postgres = await findOrStartPostgres();
  try {
    expect(
      Number(await ask(postgres.url, "select current_setting('server_version_num')")),
    ).toBeGreaterThanOrEqual(150_000);
    expect(await ask(postgres.url, "select lower('ŻÓŁĆ')")).toBe('żółć');
    const stranger = new URL(postgres.url);
    stranger.password = 'guessed';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password');
  } finally {
    await postgres.stop();
  }
  await expect(ask(postgres.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('a machine without PostgreSQL uses the packaged one, also as root', async () => {
  const binaries = findBinaries([]);
  expect(binaries?.origin).toBe('npm');
  const postgres = await startPostgres(binaries!);
  try {
    expect(await ask(postgres.url, "select lower('ŻÓŁĆ')")).toBe('żółć');
  } finally {
    await postgres.stop();
  }
  expect(existsSync(binaries!.temporary!)).toBe(false);
});

test('a starter that is killed takes its server and folder along', async () => {
  const before = new Set(globSync(join(tmpdir(), 'peer-hub-postgres-*')));
  const script = `import { findOrStartPostgres } from '#tests/support/machine/postgres.ts';
    const { url } = await findOrStartPostgres(); console.log('\\n' + url); setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  let said = '';
  const url = await new Promise<string>((resolve) => {
    starter.stdout.on('data', (part) => {
      said += part;
      const found = /postgresql:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  const folders = globSync(join(tmpdir(), 'peer-hub-postgres-*')).filter((folder) => !before.has(folder));
  expect(folders.length).toBeGreaterThan(0);
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  await expect.poll(() => folders.filter((folder) => existsSync(folder)), { timeout: 10_000 }).toEqual([]);
  await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('a TEST_DATABASE_URL where nothing answers is a sentence, not another database', async () => {
  process.env.TEST_DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none';
  try {
    await expect(findOrStartPostgres()).rejects.toThrow(
      'TEST_DATABASE_URL is set, but no PostgreSQL answers there',
    );
  } finally {
    delete process.env.TEST_DATABASE_URL;
  }
});
