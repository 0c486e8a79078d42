// The stage of a journey: the real `npm start` as a process of its own, on a database of its own, with a tap on the wire
// in front of it. It can be killed in the middle of anything and started again on the same data.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, escapeIdentifier } from 'pg';
import { asAdmin } from '#tests/support/database.ts';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';
import { freePort } from '#tests/support/machine/ports.ts';
import { startWireTap, type WireTap } from './wire-tap.ts';

export type Stage = {
  /** Where the extension is told to find the API: the tap. */
  apiAddress: string;
  tap: WireTap;
  /** A demo record as the browser sees it, on a host of its own. */
  record: (key: string, query?: string) => string;
  /** At once, without goodbye. */
  kill: () => Promise<void>;
  startAgain: () => Promise<void>;
  /** Everything the API and its command have written so far. */
  log: () => string;
  /** How many rows answer a query, for promises such as "posted once". */
  count: (sql: string) => Promise<number>;
  /** Every row of every table as text, by table; nothing where the database cannot be read from outside. */
  rows: () => Promise<{ table: string; text: string }[]>;
  close: () => Promise<void>;
};

/** `environment`: how a deployer would configure the API. */
export async function openStage(environment: Record<string, string> = {}): Promise<Stage> {
  const data = temporaryFolder('stage');
  const database = await makeDatabase();
  const [api, records, provider] = [await freePort(), await freePort(), await freePort()];
  const tap = await startWireTap(() => api);
  const apiAddress = `http://localhost:${tap.port}`;
  let said = '';
  let child: ChildProcess | null = null;

  const start = async () => {
    const ports = ['--port', `${api}`, '--records-port', `${records}`, '--provider-port', `${provider}`];
    const where = [
      '--no-browser',
      '--data',
      data,
      ...(database === null ? [] : ['--database-url', database.url]),
    ];
    const begun = spawn(process.execPath, [join(root, 'api/evaluation/start.ts'), ...ports, ...where], {
      cwd: root,
      env: { ...process.env, ...environment, PEER_HUB_PUBLIC_URL: apiAddress },
    });
    child = begun;
    let own = '';
    const isUp = new Promise<void>((resolve, reject) => {
      for (const stream of [begun.stdout, begun.stderr])
        stream.on('data', (part) => {
          own += part;
          said += part;
          if (own.includes('Ctrl-C')) resolve();
        });
      begun.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${own}`)));
    });
    await isUp;
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const log = () => {
    const file = join(data, 'api.log');
    return said + (existsSync(file) ? readFileSync(file, 'utf8') : '');
  };
  const close = async () => {
    await end('SIGTERM');
    await tap.close();
    await database?.drop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    apiAddress,
    tap,
    record: (key, query = '') => `http://clinic.test:${records}/records/${key}${query}`,
    kill: () => end('SIGKILL'),
    startAgain: start,
    log,
    count: async (sql) => {
      if (database === null) throw new Error('Counting rows from outside needs PostgreSQL.');
      return asAdmin(database.url, async (client) => Number((await client.query(sql)).rows[0]?.count));
    },
    rows: async () => (database === null ? [] : asAdmin(database.url, readRows)),
    close,
  };
}

async function readRows(client: Client): Promise<{ table: string; text: string }[]> {
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const read = [];
  for (const { name } of rows) {
    const all = await client.query<{ text: string }>(
      `select coalesce(string_agg(to_jsonb(it)::text, E'\\n'), '') as text from ${escapeIdentifier(name)} as it`,
    );
    read.push({ table: name, text: all.rows[0]?.text ?? '' });
  }
  return read;
}

/** PostgreSQL when there is one, as in the whole suite; else the embedded database of a newcomer. */
async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const admin = process.env.TEST_DATABASE_URL;
  if (admin === undefined || admin === '') return null;
  const name = `peer_hub_journey_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(admin, (client) => client.query(`create database ${name}`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () =>
      void (await asAdmin(admin, (client) => client.query(`drop database ${name} with (force)`))),
  };
}
