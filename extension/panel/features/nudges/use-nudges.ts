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

/**
 * Changes a part of what was chosen. It shows at once; changes are sent one after the other, each upon what the server said last, so that
 * two quick presses are two changes and not a quarrel.
 */
export function useChoosing(ground: NudgesGround): (changes: Partial<Choice>) => void {
  const cache = useQueryClient();
  const now = () => cache.getQueryData<NudgeSettings>(nudgeKeys.settings);
  const deed = useMutation({
    scope: { id: 'nudge-choice' },
    mutationFn: async (changes: Partial<Choice>) => {
      const settings = now() ?? (await ground.calls.readNudgeSettings({}));
      const { ways, kinds, rhythm, quiet, digestHour, version } = settings;
      const chosen = { ways, kinds, rhythm, quiet, digestHour, ...changes };
      return ground.calls.setNudgeChoice({ ...chosen, seenVersion: version });
    },
    onMutate: (changes) => {
      cache.setQueryData<NudgeSettings>(nudgeKeys.settings, (before) => before && { ...before, ...changes });
    },
    onSuccess: (settings) => {
      cache.setQueryData(nudgeKeys.settings, settings);
      ground.toast(words.saved);
      ground.tellWorker();
    },
    onError: (cause) => {
      ground.toast({ words: sayRefusal(cause), kind: 'warning' });
      void cache.invalidateQueries({ queryKey: nudgeKeys.settings });
    },
  });
  return deed.mutate;
}
