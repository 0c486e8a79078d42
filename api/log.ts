// One JSON line an event, for machines. It takes ids, kinds and counts and must never be given words that people wrote:
// a string that is not an id or a short kind is not written.
import { uuidPattern } from '#shared/basics/ids.ts';

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export type Log = {
  info: (event: string, fields?: LogFields) => void;
  warn: (event: string, fields?: LogFields) => void;
  error: (event: string, fields?: LogFields) => void;
};

/** A kind is one of our own words: letters, digits and the marks that join them, without a space. */
const kindPattern = /^[\w./:-]{1,80}$/;
/** Our own digests (SHA-256, 64 hexadecimal digits): the audit's heads must leave this machine whole. */
const digestPattern = /^[0-9a-f]{64}$/;
/** Seven digits without a letter between them identify more often than they count; ids are judged before. */
const longNumber = /(?:\d[^a-z]*){7,}/i;
/** `Dorothy` looks like a kind and is a name. Our kinds are lower case, an error's class has two words or is `Error`. */
const loneName = /^(?!Error$)\p{Lu}\p{Ll}+$/u;

const isKind = (value: string) => kindPattern.test(value) && !longNumber.test(value) && !loneName.test(value);

const safe = (value: string | number | boolean | null) => {
  if (typeof value !== 'string' || uuidPattern.test(value) || digestPattern.test(value)) return value;
  return isKind(value) ? value : `(${value.length} characters)`;
};

export function makeLog(write: (line: string) => void, clock: () => Date): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      const kept = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safe(value)]));
      write(`${JSON.stringify({ at: clock().toISOString(), level, event: safe(event), ...kept })}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** What of a thrown thing may be written: its class and its machine code, never its message. */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = (error as { code?: unknown }).code;
  return { fault: error.name, code: typeof code === 'string' ? code : null, where: firstFrame(error) };
}

/** File and line of ours where it was thrown; a stack's first line may hold a message and is skipped. */
function firstFrame(error: Error): string | null {
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*\/(?:api|shared)\//.test(line));
  return frame?.match(/((?:api|shared)\/[\w./-]+:\d+)/)?.[1] ?? null;
}
