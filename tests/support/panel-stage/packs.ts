// Where the stage's panel asks for crisis packs: with `?packs` in the address. The area's pack comes when a test brings it.
import type { Ports } from '#extension/panel/app/ports.ts';

type Served = { sealed: string; keys: Readonly<Record<string, string>> };

export function furnishPacks(words: URLSearchParams) {
  let serve: (served: Served) => void = () => undefined;
  const served = new Promise<Served>((resolve) => {
    serve = resolve;
  });
  const packs: NonNullable<Ports['packs']> = {
    readPackKeys: async () => ({ keys: (await served).keys, isRuled: false }),
    readPack: async () => ({ sealed: null }),
    readAreaPack: async () => ({ sealed: (await served).sealed }),
    addTimes: async () => undefined,
  };
  return {
    port: words.has('packs') ? { packs } : {},
    serve: (sealed: string, keys: Served['keys']) => serve({ sealed, keys }),
  };
}
