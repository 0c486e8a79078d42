// Plain HTTP for the few things that are not procedures (sign-in, health, chase links): request in, response out.
// A feature's `pages.ts` lists its pages; `server.ts` mounts them. No feature sees the web framework.

export type PageRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Lower-case names; a repeated header is joined by ", ". */
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** As sent, at most `limits.requestBytesMax` bytes; forms are parsed by the page. */
  body: string;
};

export type PageResponse = {
  status: number;
  headers?: Readonly<Record<string, string | string[]>>;
  body?: string;
};

export type Page<Context> = {
  method: 'GET' | 'POST';
  path: string;
  answer: (context: Context, request: PageRequest) => Promise<PageResponse>;
};
