// A publisher's server on loopback that a test tells what to answer, and that remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse, url: URL) => void;
export type FeedServer = {
  url: string;
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  answer: (how: Answering) => void;
  close: () => Promise<void>;
};

export const json = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export async function openFeedServer(): Promise<FeedServer> {
  let how: Answering = (_request, response) => response.writeHead(404).end();
  const asked: FeedServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    how(request, response, new URL(request.url ?? '/', 'http://feed'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next) => {
      how = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Pages of 3.0 out of whole records, `perPage` on each. */
export const pagesOf =
  (records: readonly unknown[], perPage: number): Answering =>
  (_request, response, url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const pages = Math.max(1, Math.ceil(records.length / perPage));
    const contents = records.slice((page - 1) * perPage, page * perPage);
    json(response, {
      total_items: records.length,
      total_pages: pages,
      page_number: page,
      first_page: page === 1,
      last_page: page >= pages,
      contents,
    });
  };
