// From one post to two hundred open streams, each of another colleague: how long until each has heard, and whether each heard once. The API runs
// as its own processes, one or two of them, on one database; everybody listens and posts as a panel does.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Database } from '#api/database/index.ts';
import { root } from '#tests/support/machine/folders.ts';
import { freePort } from '#tests/support/machine/ports.ts';
import { addChannel, addCommunity, addPerson, type SignedIn } from '#tests/support/people.ts';
import { testSecret } from '#tests/support/server.ts';

export const panels = 200;
const posts = 30;
const pauseMs = 150;
const settleMs = 3_000;

const provider = {
  key: 'bench',
  name: 'Bench',
  preset: 'oidc',
  issuer: 'https://issuer.example',
  clientId: 'peer-hub',
  auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
};

async function startProcess(databaseUrl: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'api/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PEER_HUB_SECRET: testSecret,
      PEER_HUB_PORT: String(port),
      PEER_HUB_PROVIDERS: JSON.stringify([provider]),
      PEER_HUB_CALLS_PER_MINUTE: '100000',
    },
  });
  let said = '';
  const isUp = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream as NodeJS.ReadableStream }).on('line', (line) => {
        said += line;
        if (line.includes('"event":"open"')) resolve();
      });
    child.on('exit', (code) => reject(new Error(`The API ended with ${code}: ${said}`)));
  });
  await isUp;
  return { url: `http://127.0.0.1:${port}`, child };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

type Heard = Map<string, number[]>;

/** Notes when each post was heard, as often as it was. */
async function listen(url: string, who: SignedIn, heard: Heard, signal: AbortSignal, onBegun: () => void) {
  const response = await fetch(`${url}/trpc/channels.changes?input=${encodeURIComponent('{}')}`, {
    headers: { authorization: `Bearer ${who.token}` },
    signal,
  });
  const decoder = new TextDecoder();
  let left = '';
  try {
    for await (const chunk of response.body ?? []) {
      left += decoder.decode(chunk, { stream: true });
      const at = performance.now();
      const events = left.split('\n\n');
      left = events.pop() ?? '';
      for (const event of events) {
        if (event.includes('"refresh-all"')) onBegun();
        const postId = /"kind":"post-added".*?"postId":"([0-9a-f-]{36})"/.exec(event)?.[1];
        if (postId !== undefined) heard.set(postId, [...(heard.get(postId) ?? []), at]);
      }
    }
  } catch (cause) {
    if (!signal.aborted) throw cause;
  }
}

export type ManyPanels = {
  /** Of every post and panel. */
  ms: number[];
  /** Posts that a panel heard not at all, or more than once. */
  missed: number;
  doubled: number;
};

export async function measureManyPanels(
  db: Database,
  databaseUrl: string,
  processes: number,
): Promise<ManyPanels> {
  const place = await addCommunity(db);
  const now = new Date();
  const readers: SignedIn[] = [];
  for (let n = 0; n < panels; n++)
    readers.push(await addPerson(db, place, `Reader ${n}`, { signedInAt: now }));
  const author = await addPerson(db, place, 'An author', { signedInAt: now });
  const channelId = await addChannel(db, place);
  const servers = await Promise.all(Array.from({ length: processes }, () => startProcess(databaseUrl)));
  const ending = new AbortController();
  try {
    const urlOf = (n: number) => servers[n % processes]?.url as string;
    const call = async <Answer>(path: string, input: object, n = 0): Promise<Answer> => {
      const response = await fetch(`${urlOf(n)}/trpc/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${author.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key: randomUUID(), isAnonymous: false, isConfirmed: true, ...input }),
      });
      if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
      return ((await response.json()) as { result: { data: Answer } }).result.data;
    };
    const { threadId } = await call<{ threadId: string }>('channels.startThread', {
      channelId,
      title: 'Who gets people home?',
      body: 'From the lunch club, in the evening?',
      needs: [],
      urgency: 'routine',
    });
    const heards: Heard[] = readers.map(() => new Map());
    let begun = 0;
    const listening = readers.map((who, n) =>
      listen(urlOf(n), who, heards[n] as Heard, ending.signal, () => {
        begun += 1;
      }),
    );
    while (begun < panels) await pause(50);
    const sent: { postId: string; at: number }[] = [];
    for (let n = 0; n < posts; n++) {
      const at = performance.now();
      const { postId } = await call<{ postId: string }>(
        'channels.answerThread',
        { threadId, body: `Somebody drives on day ${n}.` },
        n,
      );
      sent.push({ postId, at });
      await pause(pauseMs);
    }
    await pause(settleMs);
    ending.abort();
    await Promise.all(listening);
    const times = sent.flatMap(({ postId, at }) =>
      heards.map((heard) => (heard.get(postId) ?? []).map((when) => when - at)),
    );
    return {
      ms: times.flatMap(([first]) => (first === undefined ? [] : [first])),
      missed: times.filter((one) => one.length === 0).length,
      doubled: times.filter((one) => one.length > 1).length,
    };
  } finally {
    ending.abort();
    for (const { child } of servers) await stopProcess(child);
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
