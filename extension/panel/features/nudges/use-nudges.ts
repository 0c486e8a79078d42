// One's own settings as the server knows them, and changing them: each answer of the server is what stands there from then on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '#shared/basics/refusals.ts';
import type { NudgeSettings } from '#shared/contract/nudges.ts';
import { nudgeKeys } from './calls.ts';
import type { NudgesGround } from './ground.ts';
import { words } from './messages.ts';
import { sayRefusal } from './parts/say.tsx';

/** While something is on its way, how it went is looked at by itself. */
const lookAgainMs = 3_000;
const isOnItsWay = (settings: NudgeSettings | undefined): boolean =>
  settings !== undefined &&
  (settings.mail?.state === 'waiting' || settings.recent.some((one) => one.state === 'waiting'));

export function useNudgeSettings({ calls }: NudgesGround) {
  return useQuery({
    queryKey: nudgeKeys.settings,
    queryFn: () => calls.readNudgeSettings({}),
    refetchInterval: (query) => (isOnItsWay(query.state.data) ? lookAgainMs : false),
  });
}

/** `work` answers with the settings as they are now. */
export function useNudgeDeed<Input>(
  ground: NudgesGround,
  work: (input: Input) => Promise<NudgeSettings>,
  said: string,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (settings) => {
      cache.setQueryData(nudgeKeys.settings, settings);
      ground.toast(said);
      ground.tellWorker();
    },
    onError: (cause) => {
      ground.toast({ words: sayRefusal(cause), kind: 'warning' });
      if (cause instanceof Refusal && cause.code === 'changed-elsewhere')
        void cache.invalidateQueries({ queryKey: nudgeKeys.settings });
    },
  });
}

type Choice = Pick<NudgeSettings, 'ways' | 'kinds' | 'rhythm' | 'quiet' | 'digestHour'>;

/** Changes a part of what was chosen. */
export function useChoosing(ground: NudgesGround, settings: NudgeSettings) {
  const { ways, kinds, rhythm, quiet, digestHour, version } = settings;
  const deed = useNudgeDeed(
    ground,
    (changes: Partial<Choice>) =>
      ground.calls.setNudgeChoice({
        ways,
        kinds,
        rhythm,
        quiet,
        digestHour,
        ...changes,
        seenVersion: version,
      }),
    words.saved,
  );
  return { choose: deed.mutate, isBusy: deed.isPending };
}
