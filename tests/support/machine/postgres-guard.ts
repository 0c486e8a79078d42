// A process beside PostgreSQL that outlives us by a moment: when whoever started it is gone, however it went, the
// server stops and its folders are removed. Started by `postgres.ts`, told what to do by its one argument.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

type Order = {
  program: string;
  args: string[];
  owner: { uid: number; gid: number } | null;
  folders: string[];
};

const { program, args, owner, folders } = JSON.parse(process.argv[2] ?? '') as Order;
const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], ...owner });
const stopMsMax = 5_000;

function stop(): void {
  // "Fast" shutdown: open transactions are rolled back, connections closed.
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGKILL'), stopMsMax).unref();
}

server.on('error', () => process.exit(1));
server.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.stdin.on('end', stop).on('error', stop).resume();
// A Ctrl-C reaches the whole group: whoever started us decides when to stop, by closing our input.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
