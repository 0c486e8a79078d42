// The demo clinical records on a port of their own, as a clinical system would be another site than Peer Hub. Loopback
// only, nothing kept, nothing logged.
import { createServer, type Server } from 'node:http';
import { demoRecordPage } from '#api/evaluation/records/index.ts';
import { listen } from './listen.ts';

export type Listening = { port: number; close: () => Promise<void> };

export async function startRecords(port: number): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://records');
    if (url.pathname === '/') {
      response.writeHead(302, { location: '/records' }).end();
      return;
    }
    const page = demoRecordPage(url.pathname, url.searchParams);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.');
      return;
    }
    response
      .writeHead(page.status, { 'content-type': page.contentType, 'cache-control': 'no-store' })
      .end(page.body);
  });
  const at = await listen(server, port);
  return {
    port: at,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
