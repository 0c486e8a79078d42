// A configuration of sign-in providers that cannot be right is refused at the start, in words that hold no secret.
import { describe, expect, test } from 'vitest';
import { readConfig, StartFault } from '#api/config.ts';
import { readProviders } from '#api/features/session/index.ts';

describe('a configuration that cannot be right is refused at the start, in words that hold no secret', () => {
  const right = {
    key: 'one',
    name: 'One',
    preset: 'oidc',
    issuer: 'https://issuer.example',
    clientId: 'peer-hub',
    auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
  };
  const read = (providers: unknown, environment: Record<string, string> = {}) =>
    readProviders(
      readConfig({
        PEER_HUB_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
        PEER_HUB_PROVIDERS: typeof providers === 'string' ? providers : JSON.stringify(providers),
        ...environment,
      }),
    );

  test('what is right is read', () => {
    expect(read([right])).toMatchObject([{ key: 'one', preset: 'oidc' }]);
  });

  test.each([
    ['no JSON', 'nonsense', 'PEER_HUB_PROVIDERS is not JSON'],
    ['no list', right, 'PEER_HUB_PROVIDERS is not right'],
    ['an unknown preset', [{ ...right, preset: 'nhs-login' }], 'preset'],
    [
      'a secret that can be guessed',
      [{ ...right, auth: { method: 'client_secret', secret: 'short' } }],
      'secret',
    ],
    ['a word nobody knows', [{ ...right, scopes: 'openid' }], 'is not right'],
    ['Entra without a list of tenants', [{ ...right, preset: 'nhs-net-connect' }], 'is not right'],
    ['CIS2 with a shared secret', [{ ...right, preset: 'nhs-cis2' }], 'is not right'],
    ['one key twice', [right, right], 'names one key twice'],
    ['plain http', [{ ...right, issuer: 'http://issuer.example' }], 'must be reached by https'],
  ])('%s', (_name, providers, words) => {
    expect(() => read(providers)).toThrow(StartFault);
    expect(() => read(providers)).toThrow(words);
    try {
      read(providers);
    } catch (error) {
      expect((error as Error).message).not.toContain('a-secret-that-is-long-enough');
    }
  });

  test('plain http on loopback is for trials, not for production', () => {
    const local = [{ ...right, issuer: 'http://127.0.0.1:4681' }];
    expect(read(local)).toHaveLength(1);
    expect(() =>
      read(local, {
        NODE_ENV: 'production',
        PEER_HUB_PUBLIC_URL: 'https://hub.example',
        DATABASE_URL: 'postgres://hub@db.example:5432/hub',
      }),
    ).toThrow('must be reached by https');
  });
});
