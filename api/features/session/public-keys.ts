// The public halves of the keys by which providers know us. Only the members named here leave: a private one never can.
import type { Config } from '#api/config.ts';
import { readProviders } from './settings.ts';

const publicMembers = ['kty', 'kid', 'n', 'e', 'crv', 'x', 'y'] as const;

export function publicKeys(config: Config): { keys: Record<string, unknown>[] } {
  const keys = readProviders(config).flatMap(({ auth }) => {
    if (auth.method !== 'private_key_jwt') return [];
    const shown: Record<string, unknown> = { alg: auth.alg, use: 'sig' };
    for (const member of publicMembers) if (auth.key[member] !== undefined) shown[member] = auth.key[member];
    return [shown];
  });
  return { keys };
}
