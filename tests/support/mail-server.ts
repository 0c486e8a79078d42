// A real SMTP server on loopback that a test tells how to behave, and that keeps what it was given.
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** `code`: what it answers to the recipient (RCPT TO) or to the letter (DATA). */
type Manner =
  | { kind: 'takes' }
  | { kind: 'refuses'; at: 'recipient' | 'letter'; code: number }
  /** Takes the letter and breaks the connection before it says so. */
  | { kind: 'breaks' };

export type Mail = { to: string[]; headers: string; text: string };
export type MailServer = {
  port: number;
  mails: Mail[];
  /** How many letters were begun, taken or not. */
  begun: () => number;
  behave: (manner: Manner) => void;
  close: () => Promise<void>;
};

export async function openMailServer({ hasTls = false } = {}): Promise<MailServer> {
  let manner: Manner = { kind: 'takes' };
  let begun = 0;
  const mails: Mail[] = [];
  const refusal = (code: number) => Object.assign(new Error('Not now.'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: hasTls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo: (_to, _session, done) => {
      begun += 1;
      done(manner.kind === 'refuses' && manner.at === 'recipient' ? refusal(manner.code) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (manner.kind === 'refuses' && manner.at === 'letter') return done(refusal(manner.code));
        mails.push(
          read(
            Buffer.concat(chunks).toString('utf8'),
            session.envelope.rcptTo.map((one) => one.address),
          ),
        );
        if (manner.kind === 'breaks') {
          for (const connection of server.connections) connection._socket.destroy();
          return;
        }
        done();
      });
    },
  });
  // A client that breaks off is part of the test.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    begun: () => begun,
    behave: (next) => {
      manner = next;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Takes connections and says nothing, ever. */
export async function openSilentServer(): Promise<{
  port: number;
  asked: () => number;
  close: () => Promise<void>;
}> {
  const open = new Set<Socket>();
  let asked = 0;
  const server: Server = createServer((socket) => {
    asked += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}

function read(source: string, to: string[]): Mail {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const body = rest.join('\r\n\r\n');
  const isQuoted = /^content-transfer-encoding: quoted-printable/im.test(headers);
  return { to, headers, text: (isQuoted ? unquote(body) : body).replaceAll('\r\n', '\n') };
}

const unquote = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** The one line of a mail's head that begins so. */
export const headerOf = ({ headers }: Mail, name: string): string | null =>
  headers
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim() ?? null;
