// The one deed of the page room: takes what is selected, strips it with what the banner says, and answers with stripped text alone.
// No raw text is kept, logged or put in an error; when this returns, nothing of it is left.
import type { Beside, Take, Taken } from '#extension/bridge/page-door.ts';
import { limits } from '#shared/basics/limits.ts';
import { shapeFor } from '#shared/basics/word-shape.ts';
import { type Fingerprints, type Identity, loadNames, strip } from '#shared/stripping/index.ts';
import { focusedPlace, reachableDocuments } from './documents.ts';
import { type Known, readRecord } from './record.ts';
import { selectedText } from './selected-text.ts';

/** The frame the person acted in; failing that, the only other one of this origin in which something is selected. */
function findSelection(from: Window): { text: string; isForeign: boolean } {
  const focus = focusedPlace(from.document);
  const here = selectedText(focus.document, focus.element);
  if (/\S/.test(here)) return { text: here, isForeign: false };
  if (focus.isForeign) return { text: '', isForeign: true };
  const others = reachableDocuments(from)
    .filter((d) => d !== focus.document)
    .map((d) => selectedText(d, null))
    .filter((text) => /\S/.test(text));
  return { text: others.length === 1 ? (others[0] ?? '') : '', isForeign: false };
}

export async function takeSelection(from: Window, { salt, today, beside, keep }: Take): Promise<Taken> {
  const { text, isForeign } = findSelection(from);
  if (isForeign) return { status: 'blocked' };
  if (!/\S/.test(text)) return { status: 'empty' };
  if (text.length > limits.selectionCharsMax) return { status: 'too-long', chars: text.length };
  await loadNames();
  const seen = readRecord(from, salt);
  const known = together(seen, beside);
  // The panel asks the top document later which record is beside it, so the top document's answer is the one to keep.
  const record = beside?.record ?? seen.record;
  const stripped = strip(text.trim(), { known, today, keep: keep ?? undefined, shapeOf: shapeFor });
  return { status: 'ready', ...stripped, record, fingerprints: together(seen, beside, 'hashed') ?? null };
}

/** What this document and the top one say of the person: a frame of another origin may show one half and its parent the other. */
function together(seen: Known, beside: Beside | null): Identity | Fingerprints | undefined;
function together(seen: Known, beside: Beside | null, how: 'hashed'): Fingerprints | undefined;
function together(seen: Known, beside: Beside | null, how?: 'hashed'): Identity | Fingerprints | undefined {
  const [own, top] = [seen.fingerprints, beside?.fingerprints ?? null];
  if (!top) return (how ? own : seen.identity) ?? undefined;
  const hashes = new Set(own?.parts.map((part) => part.hash));
  return {
    salt: top.salt,
    parts: [...(own?.parts ?? []), ...top.parts.filter((part) => !hashes.has(part.hash))],
  };
}
