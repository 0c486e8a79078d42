// API keys without a server: one that is used, and one that has expired.
import type { KeyCalls } from '#extension/panel/features/keys/index.ts';
import type { KeyId } from '#shared/basics/ids.ts';
import type { ApiKey } from '#shared/contract/keys.ts';
import { newId } from './content.ts';
import type { World } from './world.ts';

const dayMs = 86_400_000;
export const stageGuide = 'https://peer-hub.example/openapi.json';
export const stageSecret = `phk_${'Ab3-'.repeat(10)}xyz`;

export function furnishKeys(world: World): KeyCalls {
  const fromNow = (days: number) => new Date(world.state.clockMs + days * dayMs).toISOString();
  const kept: ApiKey[] = [];
  if (!world.scene.isEmpty)
    kept.push(
      {
        id: newId<KeyId>(),
        name: 'Staff list',
        roles: ['administrator'],
        createdAt: fromNow(-40),
        lastUsedOn: fromNow(-1).slice(0, 10),
        expiresAt: fromNow(50),
      },
      {
        id: newId<KeyId>(),
        name: 'Figures for the board',
        roles: ['administrator', 'curator'],
        createdAt: fromNow(-100),
        lastUsedOn: null,
        expiresAt: fromNow(-10),
      },
    );
  return {
    readGuideAddress: async () => stageGuide,
    listKeys: () => world.answer('listKeys', () => ({ items: structuredClone(kept), next: null })),
    createKey: ({ keyId, name, roles, days }) =>
      world.answer('createKey', () => {
        world.takeRefusal();
        const key: ApiKey = {
          id: keyId as KeyId,
          name,
          roles,
          createdAt: world.at(),
          lastUsedOn: null,
          expiresAt: fromNow(days),
        };
        kept.unshift(key);
        return { key: structuredClone(key), secret: stageSecret };
      }),
    revokeKey: ({ keyId }) =>
      world.answer('revokeKey', () => {
        const at = kept.findIndex(({ id }) => id === keyId);
        if (at >= 0) kept.splice(at, 1);
        return {};
      }),
  };
}
