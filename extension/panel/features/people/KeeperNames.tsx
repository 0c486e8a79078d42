// The first names of a list, in one line beside a sentence that says to ask somebody. Where they cannot be had the sentence stands alone.
import { useQuery } from '@tanstack/react-query';
import { Text } from '#extension/kit/index.ts';
import type { KeeperRole } from '#shared/basics/lists.ts';
import { type PeopleCalls, peopleKeys } from './calls.ts';
import { words } from './messages.ts';

const namedMax = 5;

export function KeeperNames({ calls, of: role }: { calls: PeopleCalls; of: KeeperRole }) {
  const { data } = useQuery({
    queryKey: [...peopleKeys.keepers(role), 'first'],
    queryFn: () => calls.listKeepers({ role, limit: namedMax }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Text>
      {`${words.roles[role].title}: `}
      <bdi>{data.items.map(({ name, organisation }) => `${name} (${organisation})`).join(', ')}</bdi>
    </Text>
  );
}
