// Opens a signed pack and refuses it for the first reason that holds; whoever has an older good one keeps it. The signature is
// checked by a function handed in, because this room has no cryptography of its own.
import { canonicalJson } from './canonical.ts';
import { checkArea, checkPack } from './check-pack.ts';
import { packCharsMax, readAreaPack, readEnvelope, readPack } from './pack-shape.ts';
import type { AreaPack, Pack } from './types.ts';
import { daysBetween } from './uk-time.ts';

export type Unopened =
  /** Cut off, or not a pack at all. */
  | 'unreadable'
  | 'unknown-key'
  /** The signature does not fit what was signed. */
  | 'altered'
  /** Made for a newer panel. */
  | 'from-the-future'
  /** Signed, and yet not of the shape we know. */
  | 'malformed'
  /** Its content breaks a promise: a dead end, a step without a call. */
  | 'unsafe'
  /** We have this one or a newer one. */
  | 'not-newer'
  /** For another area than the worker's. */
  | 'other-area';

export type Opened<P> = { ok: true; pack: P } | { ok: false; why: Unopened };

/** Answers whether `signature` over the UTF-8 of `payload` was made with the key of this id; null when the key is unknown. */
export type Verify = (keyId: string, payload: string, signature: string) => Promise<boolean | null>;

type Kind<P> = {
  kind: 'national' | 'area';
  read: (value: unknown) => P | null;
  isSafe: (pack: P) => boolean;
};

const national: Kind<Pack> = {
  kind: 'national',
  read: readPack,
  isSafe: (pack) => checkPack(pack).length === 0,
};
const local: Kind<AreaPack> = {
  kind: 'area',
  read: readAreaPack,
  isSafe: (pack) => checkArea(pack).length === 0,
};

/** `have`: the version that is in use now. */
export const openPack = (arrived: string, verify: Verify, have: number): Promise<Opened<Pack>> =>
  open(arrived, verify, have, national);

export async function openAreaPack(
  arrived: string,
  verify: Verify,
  have: { areaId: string; version: number },
): Promise<Opened<AreaPack>> {
  const opened = await open(arrived, verify, have.version, local);
  return opened.ok && opened.pack.areaId !== have.areaId ? { ok: false, why: 'other-area' } : opened;
}

async function open<P extends { version: number }>(
  arrived: string,
  verify: Verify,
  have: number,
  kind: Kind<P>,
): Promise<Opened<P>> {
  const no = (why: Unopened): Opened<P> => ({ ok: false, why });
  if (arrived.length > packCharsMax * 2) return no('unreadable');
  const envelope = readEnvelope(parsed(arrived));
  if (!envelope) return no('unreadable');
  const isGenuine = await verify(envelope.keyId, envelope.payload, envelope.signature);
  if (isGenuine === null) return no('unknown-key');
  if (!isGenuine) return no('altered');
  // Only what was truly signed is looked into from here on.
  const content = parsed(envelope.payload);
  if (typeof content !== 'object' || content === null || canonicalJson(content) !== envelope.payload)
    return no('malformed');
  const { format } = content as { format?: unknown };
  if (typeof format === 'number' && format > 1) return no('from-the-future');
  if ((content as { kind?: unknown }).kind !== kind.kind) return no('malformed');
  const pack = kind.read(content);
  if (!pack) return no('malformed');
  if (pack.version <= have) return no('not-newer');
  return kind.isSafe(pack) ? { ok: true, pack } : no('unsafe');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cut or foreign text; the caller says so.
    return null;
  }
}

/** How old a pack is, in words, and whether a person should be told to synchronise. */
export function ageOf(publishedOn: string, today: string): { words: string; isOld: boolean } {
  const days = daysBetween(publishedOn, today);
  if (days < 0) return { words: 'dated in the future: check this computer’s clock', isOld: true };
  if (days === 0) return { words: 'from today', isOld: false };
  if (days === 1) return { words: 'from yesterday', isOld: false };
  if (days < 60) return { words: `${days} days old`, isOld: days > oldDays };
  return { words: `${Math.floor(days / 30)} months old`, isOld: true };
}

const oldDays = 30;
