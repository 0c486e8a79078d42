// The panel on its stage, built as the extension builds it and served on this computer alone.
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { packGlossary } from '#shared/search/pack-glossary.ts';
import { root, temporaryFolder } from '#tests/support/machine/folders.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The panel, and the tab of what is printed. */
const pages = ['index.html', 'paper.html'];

export type Site = { address: string; close: () => Promise<void> };

export async function servePanel(): Promise<Site> {
  const folder = temporaryFolder('panel-stage');
  await build({
    configFile: false,
    root: join(root, 'tests/support/panel-stage'),
    base: './',
    logLevel: 'error',
    plugins: [packGlossary()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome128', 'firefox142'],
      rollupOptions: { input: pages.map((page) => join(root, 'tests/support/panel-stage', page)) },
    },
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://panel.test').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
