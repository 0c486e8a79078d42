// Takes a port on loopback, or says in a sentence that somebody else has it.
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { StartFault } from '#api/config.ts';

export const takenPort = (port: number, flag: string): StartFault =>
  new StartFault(`Port ${port} is taken by another program. Stop it, or choose another port with ${flag}.`);

/** Zero takes any free port; the answer is the one that was taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: { code?: string }) =>
      reject(error.code === 'EADDRINUSE' ? takenPort(port, '--records-port') : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/** Asked before anything slow is begun, so that a taken port is told at once. */
export async function checkPort(port: number, flag: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: { code?: string }) =>
      reject(error.code === 'EADDRINUSE' ? takenPort(port, flag) : error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
