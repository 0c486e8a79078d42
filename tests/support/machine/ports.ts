// A free port for what must know its own address before it listens, or come back where it was. Taken from below the range
// that the system hands out by itself (32768 and up on Linux): between asking and listening nobody else is given it.
import { once } from 'node:events';
import { createServer } from 'node:net';

const [lowest, count] = [20_000, 12_000];
const attemptsMax = 200;
const handedOut = new Set<number>();

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1');
  const isListening = await Promise.race([
    once(probe, 'listening').then(() => true),
    once(probe, 'error').then(() => false),
  ]);
  if (!isListening) return false;
  probe.close();
  await once(probe, 'close');
  return true;
}

export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const port = lowest + Math.floor(Math.random() * count);
    if (handedOut.has(port) || !(await isFree(port))) continue;
    handedOut.add(port);
    return port;
  }
  throw new Error('No free port was found on loopback.');
}
