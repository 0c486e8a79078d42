// One process per data folder: a second one on the same folder loses committed rows without a word (measured). The
// lock is a file with our process number and its start, so that a lock left behind by a dead process is taken over.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '#api/config.ts';

type Holder = { pid: number; startedAt: string | null };

/** Takes the folder or throws a sentence; hands back how to give it up. */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new StartFault('The data folder cannot be made. Choose another one with PEER_HUB_DATA.');
  }
  const file = join(folder, 'lock');
  // Twice: once as it is, once after a dead holder's lock was taken away.
  for (const isLast of [false, true]) {
    if (tryTake(file)) {
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    }
    const found = readLock(file);
    const holder = toHolder(found);
    if (isLast || (holder !== null && isAlive(holder)))
      throw new StartFault(
        `Another Peer Hub (process ${holder?.pid ?? 'unknown'}) is using this data folder. ` +
          'Stop it first, or choose another folder with PEER_HUB_DATA.',
      );
    removeStale(file, found);
  }
  throw new StartFault('The data folder could not be locked.');
}

function tryTake(file: string): boolean {
  const mine: Holder = { pid: process.pid, startedAt: startOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw new StartFault('The data folder cannot be written to. Choose another one with PEER_HUB_DATA.');
  }
}

const readLock = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function toHolder(text: string | null): Holder | null {
  try {
    return text === null ? null : (JSON.parse(text) as Holder);
  } catch {
    // Half-written by a process that died in between.
    return null;
  }
}

/** Two may find the same dead lock at once: only what was read is taken away, never the lock that the other took since. */
function removeStale(file: string, found: string | null) {
  if (found === null) return;
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') === found) return rmSync(aside, { force: true });
  renameSync(aside, file);
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false;
  }
  // The number may have been given to somebody else since; where the system tells, the start decides.
  const started = startOf(pid);
  return started === null || startedAt === null || started === startedAt;
}

/** When a process began, in the system's own count (Linux); null where that cannot be known. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
