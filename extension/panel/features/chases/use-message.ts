// One message to an organisation about one or several chases, each with its link, on the clipboard; and what came of it in a toast.
import { useMutation } from '@tanstack/react-query';
import { Refusal } from '#shared/basics/refusals.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { wordsFor } from '#shared/contract/words.ts';
import type { ChasesGround } from './ground.ts';
import { composeMessage } from './message.ts';
import { words } from './messages.ts';

type Asked = Pick<Chase, 'id' | 'reference' | 'ask'>;

export function useMessage(ground: ChasesGround) {
  return useMutation({
    mutationFn: async (chases: readonly Asked[]) => {
      const asked = await Promise.all(
        chases.map(async ({ id, reference, ask }) => {
          const { url } = await ground.calls.openLink({ chaseId: id });
          return { reference, ask, url };
        }),
      );
      return ground.copy(composeMessage(asked, ground.me));
    },
    onSuccess: (isThere) =>
      ground.toast(isThere ? words.several.copied : { words: words.chase.notCopied, kind: 'warning' }),
    onError: (cause) =>
      ground.toast({
        words: cause instanceof Refusal ? wordsFor(cause.code) : words.trouble.unreached,
        kind: 'warning',
      }),
  });
}
