// Stands on the wire between the extension and the API: remembers every request whole, and can lose an answer, cut the
// line, or hold a call back. What it remembers is searched by tests and never written anywhere.

import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Heard = { method: string; url: string; headers: string; body: string };

export type WireTap = {
  port: number;
  heard: readonly Heard[];
  /** Every connection ends and none is taken until `mend`. */
  cut: () => void;
  mend: () => void;
  /** The next request whose address holds these words reaches the API, but its answer never comes back. */
  loseNextAnswer: (to: string) => Promise<void>;
  close: () => Promise<void>;
};

export async function startWireTap(apiPort: () => number, port = 0): Promise<WireTap> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  let losing: { to: string; lost: () => void } | null = null;

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const { method = '', url = '', headers } = incoming;
    heard.push({ method, url, headers: JSON.stringify(headers), body: body.toString('utf8') });
    // Taken at once, so that two calls cannot both be the one that is lost.
    const loss = losing !== null && method === 'POST' && url.includes(losing.to) ? losing : null;
    if (loss !== null) losing = null;
    const onward = request({ host: '127.0.0.1', port: apiPort(), method, path: url, headers }, (answer) => {
      if (loss !== null) {
        answer.resume().on('end', () => {
          outgoing.destroy();
          loss.lost();
        });
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.flushHeaders();
      answer.pipe(outgoing);
      answer.on('error', () => outgoing.destroy());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    onward.end(body);
  };

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', (socket) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    cut,
    mend: () => {
      isCut = false;
    },
    loseNextAnswer: (to) =>
      new Promise((lost) => {
        losing = { to, lost };
      }),
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
