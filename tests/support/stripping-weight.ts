// What the stripping engine weighs as a page would load it: built, minified, compressed. The first rules are what `index.ts` brings by
// itself; judges and names come when they are asked for.
import zlib from 'node:zlib';
import { build } from 'vite';

const room = new URL('../../shared/stripping/', import.meta.url).pathname;

export type Chunk = { name: string; code: string; bytes: number; isFirst: boolean };

export async function weighStripping(): Promise<Chunk[]> {
  const built = await build({
    root: room,
    configFile: false,
    logLevel: 'silent',
    build: {
      // For a server, because only then nothing of the builder's own comes with it.
      ssr: `${room}index.ts`,
      write: false,
      minify: true,
      target: 'es2024',
      rollupOptions: { preserveEntrySignatures: 'allow-extension' },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const first = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of first)
    for (const chunk of chunks)
      if (chunk.fileName === name) for (const needed of chunk.imports) first.add(needed);
  return chunks.map(({ fileName, code }) => ({
    name: fileName,
    code,
    bytes: zlib.gzipSync(code, { level: 9 }).length,
    isFirst: first.has(fileName),
  }));
}
