// One connection of its own that PostgreSQL wakes us through. It comes back by itself after a loss and then says that
// anything may have happened meanwhile. Waking is a hint: readers poll slowly besides.
import { Client, escapeIdentifier } from 'pg';
import { faultFields, type Log } from '#api/log.ts';

const againMs = { first: 200, most: 5_000 } as const;

export async function listenOnServer(
  url: string,
  channel: string,
  onWake: (payload: string | null) => void,
  log: Log,
): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  function comeBack(afterMs: number) {
    if (isClosed || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      connect().then(
        () => onWake(null),
        () => comeBack(Math.min(afterMs * 2, againMs.most)),
      );
    }, afterMs);
    timer.unref();
  }

  async function connect() {
    const fresh = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    let isLost = false;
    const lost = (error?: Error) => {
      if (isLost) return;
      isLost = true;
      if (client !== fresh) return;
      client = null;
      log.warn('listen-lost', error ? faultFields(error) : {});
      comeBack(againMs.first);
    };
    fresh.on('error', lost);
    fresh.on('end', () => lost());
    fresh.on('notification', ({ payload }) => onWake(payload ?? ''));
    await fresh.connect();
    await fresh.query(`listen ${escapeIdentifier(channel)}`);
    if (isClosed) return fresh.end();
    client = fresh;
  }

  await connect();
  return async () => {
    isClosed = true;
    if (timer !== null) clearTimeout(timer);
    const open = client;
    client = null;
    await open?.end();
  };
}
