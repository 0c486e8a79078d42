// A worker's four lists. Several chases to one organisation stand together, with one message for all of them.
import {
  Button,
  Card,
  EmptyState,
  Heading,
  Link,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tabs,
} from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import { type ChaseView, chaseViews } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { chaseKeys } from './calls.ts';
import type { ChasesGround } from './ground.ts';
import { viewLabels, words } from './messages.ts';
import { ChaseCard } from './parts/ChaseCard.tsx';
import { TakeAlong } from './parts/TakeAlong.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { Unsent } from './parts/Unsent.tsx';
import { useCounts, useQueued } from './use-chases.ts';
import { useMessage } from './use-message.ts';

export function ChasesView({ ground, view }: { ground: ChasesGround; view: ChaseView }) {
  const counts = useCounts(ground.calls).data;
  const unsent = useQueued(ground);
  const countOf = (one: ChaseView) => (one === 'closed' ? undefined : counts?.[one]);
  return (
    <Stack gap="normal">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Link kind="action" href={ground.ways.newChase()}>
        {words.new}
      </Link>
      <Unsent ground={ground} items={unsent} />
      <Tabs
        label={words.tabs}
        current={view}
        onChange={(id) => ground.go(ground.ways.chases(id))}
        views={chaseViews.map((id) => ({
          id,
          label: viewLabels[id],
          count: countOf(id),
          countWords: words.title,
          content: id === view ? <List ground={ground} view={id} /> : null,
        }))}
      />
    </Stack>
  );
}

function List({ ground, view }: { ground: ChasesGround; view: ChaseView }) {
  const query = usePages(chaseKeys.list(view), (cursor) => ground.calls.listChases({ view, cursor }));
  const chases = query.items;
  const again = () => void query.refetch();
  if (!chases) {
    if (query.error) return <Trouble cause={query.error} onAgain={again} />;
    return <Skeleton kind="card" words={words.loading} />;
  }
  const [title, hint] = words.empty[view];
  return (
    <Stack gap="normal">
      {query.error && <Trouble cause={query.error} onAgain={again} isStale />}
      {chases.length === 0 && (
        <EmptyState title={title} icon="calendar">
          {hint}
        </EmptyState>
      )}
      {groupsOf(chases, view).map(({ organisation, items }) =>
        organisation === null ? (
          <Cards key={items[0]?.id} ground={ground} items={items} level={2} />
        ) : (
          <Together key={organisation} ground={ground} organisation={organisation} items={items} />
        ),
      )}
      <MorePages query={query} />
      {view === 'closed' && <TakeAlong ground={ground} />}
    </Stack>
  );
}

type Group = { organisation: string | null; items: Chase[] };

const organisationOf = (chase: Chase) => chase.organisation ?? chase.service;

/** In the order of the list; two or more open ones to one organisation come together where the first of them stands. */
function groupsOf(chases: readonly Chase[], view: ChaseView): Group[] {
  const groups: Group[] = [];
  for (const chase of chases) {
    const organisation = organisationOf(chase);
    const others = chases.filter((one) => organisationOf(one) === organisation);
    const isTogether = view !== 'closed' && organisation !== null && others.length > 1;
    const last = groups.at(-1);
    if (!isTogether && last?.organisation === null) last.items.push(chase);
    else if (!isTogether) groups.push({ organisation: null, items: [chase] });
    else if (others[0] === chase) groups.push({ organisation, items: others });
  }
  return groups;
}

function Cards({ ground, items, level }: { ground: ChasesGround; items: readonly Chase[]; level: 2 | 3 }) {
  return (
    <Stack as="ul" gap="snug">
      {items.map((chase) => (
        <li key={chase.id}>
          <ChaseCard ground={ground} chase={chase} level={level} />
        </li>
      ))}
    </Stack>
  );
}

type TogetherProps = { ground: ChasesGround; organisation: string; items: readonly Chase[] };

function Together({ ground, organisation, items }: TogetherProps) {
  const message = useMessage(ground);
  const id = `to-${items[0]?.id}`;
  return (
    <Card as="section" kind="quiet" aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={2} size="small" id={id}>
          {words.several.heading(items.length, organisation)}
        </Heading>
        <Row>
          <Button size="small" icon="copy" isBusy={message.isPending} onPress={() => message.mutate(items)}>
            {words.several.copy}
          </Button>
        </Row>
        <Cards ground={ground} items={items} level={3} />
      </Stack>
    </Card>
  );
}
