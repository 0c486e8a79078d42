// The demo clinical records on a port of their own, as a clinical system would be another site than Peer Hub; and the demo
// feeds and the letter box, as other people's sites are. Loopback only, nothing kept, nothing logged.
import { createServer, type Server } from 'node:http';
import { demoFeedPage } from '#api/evaluation/feeds/serve.ts';
import { demoRecordPage } from '#api/evaluation/records/index.ts';
import { listen } from './listen.ts';
import type { Mailbox } from './mailbox.ts';

export type Listening = { port: number; close: () => Promise<void> };

export async function startRecords(port: number, mailbox: Mailbox | null = null): Promise<Listening> {
  // The dates in the feeds count from the start, so that a page that is asked for twice is the same page.
  const today = new Date();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://records');
    if (url.pathname === '/') {
      response.writeHead(302, { location: '/records' }).end();
      return;
    }
    if (url.pathname === '/mails' && mailbox !== null) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end(mailbox.draw());
      return;
    }
    const feed = demoFeedPage(url.pathname, url.searchParams, today);
    if (feed !== undefined) {
      const isKnown = request.headers['if-none-match'] === feed.etag;
      const headers = {
        'content-type': feed.contentType,
        etag: feed.etag,
        'access-control-allow-origin': '*',
      };
      response.writeHead(isKnown ? 304 : feed.status, headers).end(isKnown ? undefined : feed.body);
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
