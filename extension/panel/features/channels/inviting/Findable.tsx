// Whether colleagues find this person by name: to invite them, or to mention them. It changes nothing of what was written.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Heading, Skeleton, Stack, Switch } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { words as all } from '#extension/panel/features/channels/messages.ts';
import { Trouble } from '#extension/panel/features/channels/parts/Trouble.tsx';
import { words } from './messages.ts';

const said = words.findable;

export function Findable({ ground }: { ground: ChannelsGround }) {
  const cache = useQueryClient();
  const query = useQuery({
    queryKey: channelKeys.findable,
    queryFn: () => ground.calls.readFindable({}),
  });
  const set = useDeed(ground, {
    deed: (isFindable: boolean) => ground.calls.setFindable({ isFindable }),
    said: (_, isFindable) => (isFindable ? said.on : said.off),
    onDone: (_, isFindable) => cache.setQueryData(channelKeys.findable, { isFindable }),
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="findable">
      <Heading level={2} size="small" id="findable">
        {said.title}
      </Heading>
      {query.data && (
        <Switch
          label={said.label}
          isOn={set.isPending ? set.variables : query.data.isFindable}
          isDisabled={set.isPending}
          onChange={(isOn) => set.mutate(isOn)}
          hint={said.hint}
        />
      )}
      {!query.data && query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!query.data && !query.error && <Skeleton words={all.threads.loading} />}
    </Stack>
  );
}
