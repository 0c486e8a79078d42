// What crosses between the API's thread and the embedded database's.
export type EmbeddedStart = { folder: string | null; snapshot?: string };

export type EmbeddedAsk = { id: number } & (
  | { word: 'query'; sql: string; parameters: unknown[] }
  | { word: 'listen'; channel: string }
  | { word: 'dump' }
  | { word: 'close' }
);

export type EmbeddedAnswer =
  | { word: 'ready' }
  | { word: 'answered'; id: number; value: unknown }
  | { word: 'failed'; id: number; code: string | null; constraint: string | null; message: string }
  | { word: 'notified'; channel: string; payload: string };
