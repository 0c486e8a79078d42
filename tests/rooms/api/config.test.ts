// What stops a start, and the sentence that says why.
import { describe, expect, it } from 'vitest';
import { isListed, readConfig, StartFault } from '#api/config.ts';

const secret = 's'.repeat(32);
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://peer-hub@db.example:5432/peer_hub',
  PEER_HUB_SECRET: secret,
  PEER_HUB_PUBLIC_URL: 'https://peer-hub.example',
  PEER_HUB_PROVIDERS: '[]',
};

describe('a configuration', () => {
  it('of a trial needs nothing but the word', () => {
    const config = readConfig({ PEER_HUB_EVALUATION: '1' });
    expect(config).toMatchObject({
      isEvaluation: true,
      isProduction: false,
      host: '127.0.0.1',
      port: 4680,
      publicUrl: 'http://127.0.0.1:4680',
      database: { kind: 'embedded' },
      idleLockMinutes: 10,
    });
  });

  it('of production is taken when it is whole', () => {
    expect(readConfig(production)).toMatchObject({
      isProduction: true,
      publicUrl: 'https://peer-hub.example',
      database: { kind: 'server', directUrl: production.DATABASE_URL },
      extensionRedirects: [],
    });
  });

  it.each([
    ['the embedded database', { DATABASE_URL: undefined }, /embedded database .* refused in production/],
    ['evaluation content', { PEER_HUB_EVALUATION: '1' }, /Evaluation content .* refused in production/],
    ['no secret', { PEER_HUB_SECRET: undefined }, /PEER_HUB_SECRET is missing/],
    ['a short secret', { PEER_HUB_SECRET: 'short' }, /too short/],
    ['no public address', { PEER_HUB_PUBLIC_URL: undefined }, /PEER_HUB_PUBLIC_URL is missing/],
    ['a public address without https', { PEER_HUB_PUBLIC_URL: 'http://peer-hub.example' }, /https:/],
    ['no sign-in provider', { PEER_HUB_PROVIDERS: undefined }, /nobody could sign in/],
    ['providers in a file that is not there', { PEER_HUB_PROVIDERS: '@/nowhere.json' }, /cannot be read/],
    ['something else than PostgreSQL', { DATABASE_URL: 'mysql://db' }, /must look like postgres/],
    [
      'a port that is none',
      { PEER_HUB_PORT: '99999' },
      /PEER_HUB_PORT must be a whole number from 0 to 65535/,
    ],
    ['a mail server that is none', { PEER_HUB_SMTP_URL: 'https://mail.example' }, /must look like smtps/],
    ['a mail server without a sender', { PEER_HUB_SMTP_URL: 'smtps://mail.example' }, /PEER_HUB_MAIL_FROM/],
    ['a switch that is none', { PEER_HUB_EVALUATION: 'perhaps' }, /is a switch/],
  ])('refuses %s in production', (_what, change, sentence) => {
    const start = () => readConfig({ ...production, ...change });
    expect(start).toThrow(StartFault);
    expect(start).toThrow(sentence);
  });

  it('sends mail encrypted, but for a trial that speaks to its own machine', () => {
    const mail = (environment: Record<string, string>) =>
      readConfig({ ...environment, PEER_HUB_MAIL_FROM: 'peer-hub@hub.example' }).mail;
    expect(mail(production)).toBeNull();
    expect(mail({ ...production, PEER_HUB_SMTP_URL: 'smtp://hub:p%40ss@mail.example' })).toEqual({
      host: 'mail.example',
      port: 587,
      isEncryptedFromStart: false,
      mustEncrypt: true,
      login: { name: 'hub', password: 'p@ss' },
      from: 'peer-hub@hub.example',
    });
    expect(mail({ ...production, PEER_HUB_SMTP_URL: 'smtp://127.0.0.1:25' })?.mustEncrypt).toBe(true);
    const trial = { PEER_HUB_EVALUATION: '1' };
    expect(mail({ ...trial, PEER_HUB_SMTP_URL: 'smtp://mail.example' })?.mustEncrypt).toBe(true);
    expect(mail({ ...trial, PEER_HUB_SMTP_URL: 'smtp://127.0.0.1:2525' })?.mustEncrypt).toBe(false);
  });

  it('allows the embedded database in production when it is asked for by name', () => {
    const asked = { ...production, DATABASE_URL: undefined, PEER_HUB_ALLOW_EMBEDDED: '1' };
    expect(readConfig(asked).database.kind).toBe('embedded');
  });

  it('never repeats a secret in its sentence', () => {
    const start = () =>
      readConfig({ ...production, PEER_HUB_SECRET: 'hunter2', DATABASE_URL: 'postgres://a:hunter2@b/c' });
    expect(start).toThrow(expect.not.stringContaining('hunter2'));
  });
});

describe('a list with stars', () => {
  it('means one label of a host and nothing else', () => {
    const patterns = ['https://*.chromiumapp.org/', 'moz-extension://*', 'https://exact.example/'];
    for (const yes of ['https://abcdef.chromiumapp.org/', 'moz-extension://0a-1b', 'https://exact.example/'])
      expect([yes, isListed(patterns, yes)]).toEqual([yes, true]);
    for (const no of [
      'https://evil.example/.chromiumapp.org/',
      'https://a.b.chromiumapp.org/',
      'https://.chromiumapp.org/',
      'https://evil.example#.chromiumapp.org/',
      'moz-extension://a/b',
      'https://exact.example/more',
    ])
      expect([no, isListed(patterns, no)]).toEqual([no, false]);
  });
});
