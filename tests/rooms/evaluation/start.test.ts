// `npm start` as a newcomer meets it: the real command, its words and its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openEmbedded } from '#api/database/embedded.ts';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';
import { freePort } from '#tests/support/machine/ports.ts';

const running = new Set<ChildProcess>();
const folders: string[] = [];
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const newFolder = () => {
  const folder = temporaryFolder('start');
  folders.push(folder);
  return folder;
};

/** Ports nobody else has; the data in a folder of its own unless told otherwise. */
async function begin(data: string, flags: string[] = [], environment: Record<string, string> = {}) {
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const args = ['--no-browser', '--data', data, '--port', `${ports[0]}`, '--records-port', `${ports[1]}`];
  const child = spawn(
    process.execPath,
    [join(root, 'api/evaluation/start.ts'), ...args, '--provider-port', `${ports[2]}`, ...flags],
    { cwd: root, env: { ...process.env, ...environment } },
  );
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const isUp = () => Promise.race([expect.poll(() => said, { timeout: 60_000 }).toContain('Ctrl-C'), ended]);
  return { child, ports, said: () => said, ended, isUp };
}

const oneSentence = (said: string) => said.replace('Preparing the database.\n', '').trim();

test('it starts, says what it is and how to load the extension, stops cleanly and keeps the data', async () => {
  const data = newFolder();
  const first = await begin(data);
  await first.isUp();
  expect(first.said()).toContain('Embedded mode: the database lives inside this process');
  expect(first.said()).toMatch(/1\. .*\n2\. .*\n3\. .*/);
  const [api, records, provider] = first.ports;
  expect((await fetch(`http://localhost:${records}/records`)).status).toBe(200);
  expect((await fetch(`http://localhost:${provider}/.well-known/openid-configuration`)).status).toBe(200);
  const providers = await fetch(`http://localhost:${api}/trpc/session.listProviders?input=%7B%7D`);
  expect(await providers.json()).toMatchObject({ result: { data: { isEvaluation: true } } });
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);

  const before = await openEmbedded(data);
  await before.db
    .updateTable('community')
    .set({ name: 'Renamed by hand' })
    .where('slug', '=', 'fernshire')
    .execute();
  const threads = await before.db.selectFrom('thread').select('thread_id').execute();
  expect(threads.length).toBeGreaterThanOrEqual(40);
  await before.close();

  const second = await begin(data);
  await second.isUp();
  expect(second.said()).toContain('The extension has not changed');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  const after = await openEmbedded(data);
  const names = await after.db.selectFrom('community').select('name').orderBy('name').execute();
  expect(names.map(({ name }) => name)).toContain('Renamed by hand');
  expect(await after.db.selectFrom('thread').select('thread_id').execute()).toHaveLength(threads.length);
  await after.close();
}, 120_000);

test.each(['--port', '--records-port', '--provider-port'])('a taken %s is one sentence', async (flag) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const { ended, said } = await begin(newFolder(), [flag, String(port)]);
  expect(await ended).toBe(1);
  expect(said().trim()).toBe(
    `Port ${port} is taken by another program. Stop it, or choose another port with ${flag}.`,
  );
  taken.close();
});

test('a data folder of another version is one sentence', async () => {
  const data = newFolder();
  mkdirSync(join(data, 'database'));
  writeFileSync(join(data, 'database', 'PG_VERSION'), '14\n');
  const { ended, said } = await begin(data);
  expect(await ended).toBe(1);
  expect(oneSentence(said())).toMatch(
    /^The data folder was made by another version \(PostgreSQL 14 instead of \d+\).*\.$/,
  );
});

test('a second process on the same data is one sentence, and the first goes on', async () => {
  const data = newFolder();
  const first = await begin(data);
  await first.isUp();
  const second = await begin(data);
  expect(await second.ended).toBe(1);
  expect(oneSentence(second.said())).toMatch(
    /^Another Peer Hub \(process \d+\) is using this data folder\..*$/,
  );
  expect(
    (await fetch(`http://localhost:${first.ports[0]}/trpc/session.listProviders?input=%7B%7D`)).status,
  ).toBe(200);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
}, 90_000);

test('production and a misspelt flag are refused in a sentence', async () => {
  const production = await begin(newFolder(), [], { NODE_ENV: 'production' });
  expect(await production.ended).toBe(1);
  expect(production.said()).toContain('refused in production');
  const misspelt = await begin(newFolder(), ['--no-brwoser']);
  expect(await misspelt.ended).toBe(1);
  expect(misspelt.said()).toContain('This is not understood. It goes like this: npm start');
});
