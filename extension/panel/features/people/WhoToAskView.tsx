// Who looks after the community, role by role: where a sentence says "ask a moderator", this names one.
import { Caption, Heading, PageTitle, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import { type KeeperRole, keeperRoles } from '#shared/basics/lists.ts';
import { type PeopleCalls, peopleKeys } from './calls.ts';
import { words } from './messages.ts';

type Of = { calls: PeopleCalls };

export function WhoToAskView({ calls }: Of) {
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {keeperRoles.map((role) => (
        <Keepers key={role} calls={calls} role={role} />
      ))}
    </Stack>
  );
}

function Keepers({ calls, role }: Of & { role: KeeperRole }) {
  const query = usePages(peopleKeys.keepers(role), (cursor) => calls.listKeepers({ role, cursor }));
  const id = `keepers-${role}`;
  return (
    <Stack as="section" gap="snug" aria-labelledby={id}>
      <Stack gap="tight">
        <Heading level={2} size="small" id={id}>
          {words.roles[role].title}
        </Heading>
        <Caption>{words.roles[role].does}</Caption>
      </Stack>
      {query.error && (
        <Trouble
          cause={query.error}
          onAgain={() => void query.refetch()}
          isStale={query.items !== undefined}
        />
      )}
      {query.items === undefined && !query.error && <Skeleton count={2} words={words.loading} />}
      {query.items?.length === 0 && <Text tone="muted">{words.none}</Text>}
      <Stack as="ul" gap="snug" aria-labelledby={id}>
        {query.items?.map(({ personId, name, organisation, area }) => (
          <li key={personId}>
            <Text isStrong>
              <bdi>{name}</bdi>
            </Text>
            <Caption>{[organisation, area ?? words.everywhere].join(' · ')}</Caption>
          </li>
        ))}
      </Stack>
      <MorePages query={query} />
    </Stack>
  );
}
