// Who is on screen, in the two forms that may leave the page: a salted key of the record (decision 7) and salted fingerprints of
// its parts (decision 6). The identity itself stays here.
import type { RecordKey } from '#extension/bridge/hand-over.ts';
import type { Beside } from '#extension/bridge/page-door.ts';
import { fingerprint, type Identity } from '#shared/stripping/index.ts';
import { sha256 } from '#shared/stripping/sha256.ts';
import { type Banner, readBanner } from './banner.ts';
import { reachableDocuments } from './documents.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The number says it best; without one, the name and the day of birth together. A name alone is too many people. */
function recordName({ number, name, born }: Banner['record']): string | null {
  if (number) return `number ${words(number).join('')}`;
  return name && born ? `person ${words(name).sort().join(' ')} ${born}` : null;
}

/** Plain `sha256`, because a clinical page on http has no `crypto.subtle`. */
function recordKey(record: Banner['record'], salt: string): RecordKey {
  const name = recordName(record);
  return name === null ? null : sha256(`${salt}\u0000record\u0000${name}`);
}

const isEmpty = (identity: Identity): boolean =>
  !identity.born && Object.values(identity).every((part) => !Array.isArray(part) || part.length === 0);

export type Known = { identity: Identity | null } & Beside;

export function readRecord(from: Window, salt: string): Known {
  const { identity, record } = readBanner(reachableDocuments(from));
  if (isEmpty(identity)) return { identity: null, record: null, fingerprints: null };
  return { identity, record: recordKey(record, salt), fingerprints: fingerprint(identity, salt) };
}

export function readBeside(from: Window, salt: string): Beside {
  const { record, fingerprints } = readRecord(from, salt);
  return { record, fingerprints };
}
