// Whether colleagues may write to this person by name, and what stays possible where they may not. Nothing of it touches a mask.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Caption, Heading, Skeleton, Stack, Switch } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.openness;

export function Openness({ ground }: { ground: RelayGround }) {
  const cache = useQueryClient();
  const query = useQuery({ queryKey: relayKeys.openness, queryFn: () => ground.calls.readOpenness({}) });
  const set = useDeed(ground, {
    deed: (isOpen: boolean) => ground.calls.setOpenness({ isOpen }),
    said: (_, isOpen) => (isOpen ? said.on : said.off),
    undo: { label: said.undo, of: (isOpen) => !isOpen },
    onDone: (_, isOpen) => cache.setQueryData(relayKeys.openness, { isOpen }),
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="openness">
      <Heading level={2} size="small" id="openness">
        {said.title}
      </Heading>
      {query.data && (
        <Switch
          label={said.label}
          isOn={set.isPending ? set.variables : query.data.isOpen}
          isDisabled={set.isPending}
          onChange={(isOn) => set.mutate(isOn)}
          hint={said.hint}
        />
      )}
      {!query.data && query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!query.data && !query.error && <Skeleton words={words.loading} />}
      <Caption>{said.still}</Caption>
      <Stack as="ul" gap="tight">
        {said.stays.map((line) => (
          <li key={line}>
            <Caption>{line}</Caption>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
