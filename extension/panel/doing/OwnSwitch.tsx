// A setting of one's own that the API keeps: asked for, shown as a switch, changed by one press and undone by another. Under a refusal it stands
// as it stood.
import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Heading, Skeleton, Stack, Switch } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { type DeedGround, useDeed } from './use-deed.ts';

export type OwnSwitchProps = {
  ground: DeedGround;
  /** Of its heading. */
  id: string;
  said: { title: string; label: string; hint: string; on: string; off: string; undo: string };
  queryKey: QueryKey;
  read: () => Promise<boolean>;
  set: (isOn: boolean) => Promise<unknown>;
  /** What else it changes. */
  touches: readonly QueryKey[];
  /** Beneath the switch. */
  children?: ReactNode;
};

export function OwnSwitch({ ground, id, said, queryKey, read, set, touches, children }: OwnSwitchProps) {
  const cache = useQueryClient();
  const query = useQuery({ queryKey, queryFn: read });
  const press = useDeed(ground, {
    deed: set,
    touches,
    said: (_, isOn: boolean) => (isOn ? said.on : said.off),
    undo: { label: said.undo, of: (isOn) => !isOn },
    onDone: (_, isOn) => cache.setQueryData(queryKey, isOn),
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby={id}>
      <Heading level={2} size="small" id={id}>
        {said.title}
      </Heading>
      {query.data !== undefined && (
        <Switch
          label={said.label}
          isOn={press.isPending ? press.variables : query.data}
          isDisabled={press.isPending}
          onChange={(isOn) => press.mutate(isOn)}
          hint={said.hint}
        />
      )}
      {query.data === undefined && query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} />
      )}
      {query.isPending && <Skeleton />}
      {children}
    </Stack>
  );
}
