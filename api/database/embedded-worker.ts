// PGlite in a thread of its own: in the API's thread it resolves in microtasks, and timers, streams and requests starve
// (notes: 2,000 awaits, 0 timer ticks). It speaks the words of `embedded-wire.ts` and nothing else.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { EmbeddedAnswer, EmbeddedAsk, EmbeddedStart } from './embedded-wire.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a worker thread.');
const { folder, snapshot } = workerData as EmbeddedStart;
const say = (answer: EmbeddedAnswer) => port.postMessage(answer);

const engine = await PGlite.create({
  ...(folder === null ? {} : { dataDir: folder }),
  ...(snapshot === undefined ? {} : { loadDataDir: new Blob([await readFile(snapshot)]) }),
  // Whole numbers of 64 bits are strings on both engines, so that the same code reads them.
  parsers: { 20: (value: string) => value },
});

async function answer(ask: EmbeddedAsk): Promise<unknown> {
  switch (ask.word) {
    case 'query': {
      const { rows, affectedRows, command } = await engine.query(ask.sql, ask.parameters);
      return { rows, affectedRows, command };
    }
    case 'listen':
      await engine.listen(ask.channel, (payload) => say({ word: 'notified', channel: ask.channel, payload }));
      return null;
    case 'dump':
      return new Uint8Array(await (await engine.dumpDataDir('none')).arrayBuffer());
    case 'close':
      return engine.close();
  }
}

port.on('message', (ask: EmbeddedAsk) => {
  answer(ask).then(
    (value) => say({ word: 'answered', id: ask.id, value }),
    (error: unknown) => {
      const { code, message, constraint } = error as { code?: string; message: string; constraint?: string };
      say({ word: 'failed', id: ask.id, code: code ?? null, constraint: constraint ?? null, message });
    },
  );
});
say({ word: 'ready' });
