// One message to an organisation about one or several chases, each with its link, on the clipboard; and what came of it in a toast.
import { useDeed } from '#extension/panel/doing/index.ts';
import type { Chase } from '#shared/contract/chases.ts';
import type { ChasesGround } from './ground.ts';
import { composeMessage } from './message.ts';
import { words } from './messages.ts';

type Asked = Pick<Chase, 'id' | 'reference' | 'ask'>;

export function useMessage(ground: ChasesGround) {
  return useDeed(ground, {
    deed: async (chases: readonly Asked[]) => {
      const asked = await Promise.all(
        chases.map(async ({ id, reference, ask }) => {
          const { url } = await ground.calls.openLink({ chaseId: id });
          return { reference, ask, url };
        }),
      );
      return ground.copy(composeMessage(asked, ground.me));
    },
    said: (isThere) => (isThere ? words.several.copied : { words: words.chase.notCopied, kind: 'warning' }),
    offline: words.trouble.unreached,
  });
}
