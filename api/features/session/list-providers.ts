// What the sign-in buttons say. Open to everybody, so it gives names and paths and nothing of how we are known there.
import type { PageContext } from '#api/trpc.ts';
import type { Provider } from '#shared/contract/session.ts';
import { readProviders, startPath } from './settings.ts';

export function listProviders({ config }: PageContext): { providers: Provider[]; isEvaluation: boolean } {
  const providers = readProviders(config).map(({ key, name }) => ({
    key,
    name,
    startPath: `${startPath}?provider=${key}`,
  }));
  return { providers, isEvaluation: config.isEvaluation };
}
