// What to ask is kept on the server and on this device: it is stripped before it goes to either.
import type { StrippedText } from '#shared/basics/text.ts';
import { type Keep, strip } from '#shared/stripping/index.ts';

/** `isChanged`: something was taken out, and the person looks first. */
export function stripAsk(raw: string, keep: Keep): { text: StrippedText | null; isChanged: boolean } {
  const trimmed = raw.trim();
  if (trimmed === '') return { text: null, isChanged: false };
  const { text, removed } = strip(trimmed, { keep });
  return { text, isChanged: removed.length > 0 };
}
