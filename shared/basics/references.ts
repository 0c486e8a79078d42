// The short link of a thing that was found: it stands under words that were copied, and put into the search box it opens the thing. It says
// which thing and nothing of it; whether one may see it is asked when it is opened. The engine leaves it alone.
import { uuidPattern } from './ids.ts';
import { type SearchKind, searchKinds } from './lists.ts';

export type Reference = { kind: SearchKind; id: string };

export const referenceTo = (kind: SearchKind, id: string): string => `peerhub:${kind}/${id}`;

const shape = /\bpeerhub:([a-z-]{1,20})\/([0-9a-f-]{36})(?![\w-])/i;

/** The first one in the text, or null. */
export function readReference(text: string): Reference | null {
  const [, named = '', id = ''] = shape.exec(text) ?? [];
  const kind = searchKinds.find((one) => one === named.toLowerCase());
  return kind !== undefined && uuidPattern.test(id.toLowerCase()) ? { kind, id: id.toLowerCase() } : null;
}
