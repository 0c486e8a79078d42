// Reads the environment once, judges it, and refuses with a clear sentence. Nothing else reads `process.env`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Why the API cannot start, in a sentence for the person who started it. Printed by whoever starts; exit code 1. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

export type DatabaseConfig =
  /** `statementMs`: longest single statement; 0 for work by hand that may take long. */
  | { kind: 'server'; url: string; directUrl: string; poolSize: number; statementMs?: number }
  /** `folder: null` lives in memory and dies with the process. `snapshot`: a dumped data folder to begin from. */
  | { kind: 'embedded'; folder: string | null; snapshot?: string };

/** One mail server to hand letters to. */
export type MailConfig = {
  host: string;
  port: number;
  isEncryptedFromStart: boolean;
  /** Always, but on the own machine of a trial. */
  mustEncrypt: boolean;
  login: { name: string; password: string } | null;
  /** The sender's address. */
  from: string;
};

export type Config = {
  isProduction: boolean;
  /** Demo people and content, the local sign-in provider: only what a trial needs. */
  isEvaluation: boolean;
  host: string;
  port: number;
  /** How browsers reach this API, without a slash at the end. */
  publicUrl: string;
  database: DatabaseConfig;
  /** Pseudonyms and session tokens are derived from it. Losing it renames everybody who is anonymous. */
  secret: string;
  /** Where a sign-in may hand its one-time code to; `*` stands for one label of a host (`isListed`). */
  extensionRedirects: readonly string[];
  /** Whose pages may call with a token. No cookie is ever accepted from them, so this is not the only wall. */
  extensionOrigins: readonly string[];
  /** The sign-in providers as JSON text; `features/session` judges it. Null: none. The evaluation's start adds its own. */
  providers: string | null;
  idleLockMinutes: number;
  /** File on another disk that every day's heads of the audit trail are added to; null: to the log alone. */
  auditHeads: string | null;
  /** Null: no mail is sent, and people are told so. */
  mail: MailConfig | null;
  /** Addresses of our own proxies: what they say about where a request comes from is believed, and nobody else. */
  proxies: readonly string[];
  limits: { callsPerMinute: number; streamsPerSession: number; pollMs: number };
};

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment): Config {
  const text = (name: string) => environment[name]?.trim() || null;
  const isProduction = text('NODE_ENV') === 'production';
  const isEvaluation = readSwitch(text, 'PEER_HUB_EVALUATION');
  if (isProduction && isEvaluation)
    throw new StartFault(
      'Evaluation content and its sign-in provider are refused in production. Take PEER_HUB_EVALUATION away.',
    );
  const host = text('PEER_HUB_HOST') ?? '127.0.0.1';
  const port = readNumber(text, 'PEER_HUB_PORT', 4680, 0, 65_535);
  const publicUrl = readPublicUrl(text('PEER_HUB_PUBLIC_URL'), { isProduction, host, port });
  return {
    isProduction,
    isEvaluation,
    host,
    port,
    publicUrl,
    database: readDatabase(text, isProduction),
    secret: readSecret(text('PEER_HUB_SECRET'), isEvaluation),
    extensionOrigins: readList(text('PEER_HUB_EXTENSION_ORIGINS'), [
      'chrome-extension://*',
      'moz-extension://*',
    ]),
    extensionRedirects: readList(
      text('PEER_HUB_EXTENSION_REDIRECTS'),
      isEvaluation ? ['https://*.chromiumapp.org/', 'https://*.extensions.allizom.org/'] : [],
    ),
    providers: readProviders(text('PEER_HUB_PROVIDERS'), isProduction),
    idleLockMinutes: readNumber(text, 'PEER_HUB_IDLE_LOCK_MINUTES', 10, 1, 120),
    auditHeads: text('PEER_HUB_AUDIT_HEADS'),
    mail: readMail(text, isEvaluation),
    proxies: readList(text('PEER_HUB_PROXIES'), []),
    limits: {
      callsPerMinute: readNumber(text, 'PEER_HUB_CALLS_PER_MINUTE', 600, 1, 1_000_000),
      streamsPerSession: 6,
      pollMs: 5_000,
    },
  };
}

type Text = (name: string) => string | null;

function readSwitch(text: Text, name: string): boolean {
  const value = text(name);
  if (value === null || value === '0' || value === 'false') return false;
  if (value === '1' || value === 'true') return true;
  throw new StartFault(`${name} is a switch: 1 or 0.`);
}

function readNumber(text: Text, name: string, standard: number, min: number, max: number): number {
  const value = text(name);
  if (value === null) return standard;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new StartFault(`${name} must be a whole number from ${min} to ${max}.`);
  return number;
}

const readList = (value: string | null, standard: string[]): string[] =>
  value === null
    ? standard
    : value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');

function readPublicUrl(
  value: string | null,
  at: { isProduction: boolean; host: string; port: number },
): string {
  if (value === null) {
    if (at.isProduction)
      throw new StartFault('PEER_HUB_PUBLIC_URL is missing: say how browsers reach this API, with https.');
    return `http://${at.host}:${at.port}`;
  }
  if (!URL.canParse(value)) throw new StartFault('PEER_HUB_PUBLIC_URL is not a web address.');
  if (at.isProduction && new URL(value).protocol !== 'https:')
    throw new StartFault('PEER_HUB_PUBLIC_URL must begin with https:// in production.');
  return value.replace(/\/+$/, '');
}

function readDatabase(text: Text, isProduction: boolean): DatabaseConfig {
  const url = text('DATABASE_URL');
  if (url !== null) {
    if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new StartFault('DATABASE_URL must look like postgres://person@host:5432/name.');
    return {
      kind: 'server',
      url,
      // A pooler in between loses LISTEN and hangs migrations (notes/api.md 6 and 10): both go past it.
      directUrl: text('DATABASE_DIRECT_URL') ?? url,
      poolSize: readNumber(text, 'PEER_HUB_POOL_SIZE', 10, 1, 200),
    };
  }
  if (isProduction && !readSwitch(text, 'PEER_HUB_ALLOW_EMBEDDED'))
    throw new StartFault(
      'DATABASE_URL is missing. The embedded database is one process without protection against power loss and is ' +
        'refused in production; if you mean it, set PEER_HUB_ALLOW_EMBEDDED=1.',
    );
  return { kind: 'embedded', folder: resolve(text('PEER_HUB_DATA') ?? '.data') };
}

function readSecret(value: string | null, isEvaluation: boolean): string {
  if (value === null) {
    // A fixed word is safe here alone: everybody in the evaluation is invented.
    if (isEvaluation) return 'evaluation-only-secret-that-protects-nobody';
    throw new StartFault('PEER_HUB_SECRET is missing: set 32 or more random characters and keep them.');
  }
  if (value.length < 32) throw new StartFault('PEER_HUB_SECRET is too short: 32 characters or more.');
  return value;
}

/** JSON text, or `@` and the path of a file that holds it: keys are better kept in a file. */
function readProviders(value: string | null, isProduction: boolean): string | null {
  if (value === null && isProduction)
    throw new StartFault('PEER_HUB_PROVIDERS is missing: nobody could sign in.');
  return value?.startsWith('@') ? readText(value.slice(1)) : value;
}

function readText(path: string, name = 'PEER_HUB_PROVIDERS'): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartFault(`${name} names a file that cannot be read.`);
  }
}

/** `smtps://name:password@host:465` or `smtp://…:587`, or `@` and a file that holds it. No sentence repeats it. */
function readMail(text: Text, isEvaluation: boolean): MailConfig | null {
  const value = text('PEER_HUB_SMTP_URL');
  if (value === null) return null;
  const address = value.startsWith('@') ? readText(value.slice(1), 'PEER_HUB_SMTP_URL').trim() : value;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new StartFault('PEER_HUB_SMTP_URL must look like smtps://name:password@mail.example:465.');
  const from = text('PEER_HUB_MAIL_FROM');
  if (from === null || !/^[^\s@<>",;]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(from))
    throw new StartFault(
      'PEER_HUB_MAIL_FROM must be the address that mail comes from, such as peer-hub@hub.example.',
    );
  const isEncryptedFromStart = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isOwnMachine = ['localhost', '127.0.0.1', '::1'].includes(host);
  return {
    host,
    port: url.port === '' ? (isEncryptedFromStart ? 465 : 587) : Number(url.port),
    isEncryptedFromStart,
    mustEncrypt: !(isEvaluation && isOwnMachine),
    login:
      url.username === ''
        ? null
        : { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    from,
  };
}

/** Is `value` one of `patterns`? A `*` stands for one label of a host. */
export function isListed(patterns: readonly string[], value: string): boolean {
  return patterns.some((pattern) => {
    const star = pattern.indexOf('*');
    if (star < 0) return pattern === value;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (!value.startsWith(before) || !value.endsWith(after)) return false;
    return /^[a-z0-9-]{1,64}$/.test(value.slice(before.length, value.length - after.length));
  });
}
