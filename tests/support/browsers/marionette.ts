// Firefox's own remote control, spoken directly: one TCP connection, each message its length, a colon, and JSON. No
// driver program is needed, and unlike the others it also reaches the browser's own menus and sidebar.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Marionette = {
  send: <Answer = unknown>(command: string, params?: Record<string, unknown>) => Promise<Answer>;
  close: () => void;
};

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };
type Reply = [1, number, { error: string; message: string } | null, unknown];

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, Waiting>();
  let unread = Buffer.alloc(0);
  let greeted: () => void = () => {};
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  const hear = (message: unknown) => {
    // The first message is the greeting, the only one that is not a list.
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value] = message as Reply;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === null) asked?.resolve(value);
    else asked?.reject(new Error(`${error.error}: ${error.message}`));
  };
  socket.on('data', (part) => {
    unread = Buffer.concat([unread, part]);
    for (;;) {
      const colon = unread.indexOf(':');
      if (colon < 0) return;
      const length = Number(unread.subarray(0, colon).toString());
      if (unread.length < colon + 1 + length) return;
      const body = unread.subarray(colon + 1, colon + 1 + length).toString('utf8');
      unread = unread.subarray(colon + 1 + length);
      hear(JSON.parse(body));
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await greeting;
  let last = 0;
  return {
    send: <Answer>(command: string, params: Record<string, unknown> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
        const body = Buffer.from(JSON.stringify([0, last, command, params]), 'utf8');
        socket.write(`${body.length}:`);
        socket.write(body);
      }),
    close: () => socket.destroy(),
  };
}
