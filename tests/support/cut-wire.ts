// A wire between the API and its database that a test can cut and mend: connections break as they do in the world.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type Wire = {
  /** The same address, through this wire. */
  through: (url: string) => string;
  /** Breaks what is connected and refuses what comes, until `mend`. */
  cut: () => Promise<void>;
  /** Breaks what is connected; what comes next is let in. */
  jerk: () => void;
  mend: () => Promise<void>;
  close: () => Promise<void>;
};

export async function layWire(url: string): Promise<Wire> {
  const to = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(to.port || 5432), to.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // A broken pipe is what this wire is for.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const jerk = () => {
    for (const socket of open) socket.destroy();
  };
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    jerk();
    await closed;
  };
  return {
    through: (from) => {
      const changed = new URL(from);
      changed.hostname = '127.0.0.1';
      changed.port = String(port);
      return changed.href;
    },
    cut,
    jerk,
    mend: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
