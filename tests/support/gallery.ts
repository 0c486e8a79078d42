// The kit's gallery, built as the panel is and served to a real Chromium on this computer alone.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { temporaryFolder } from '#tests/support/machine/folders.ts';

const root = new URL('../..', import.meta.url).pathname;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export type Site = { address: string; close: () => Promise<void> };

export async function serveGallery(): Promise<Site> {
  const folder = temporaryFolder('gallery');
  await build({
    configFile: false,
    root: join(root, 'extension/entrypoints/gallery'),
    base: './',
    logLevel: 'error',
    // The same targets as the extension's own build, so that the colours of both themes arrive as written.
    build: { outDir: folder, emptyOutDir: true, target: ['chrome128', 'firefox142'] },
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery.test').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
