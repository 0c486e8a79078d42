// The list of services: one box, a few filters, cards that say why they are there. Back from a service keeps the place.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import {
  Button,
  EmptyState,
  Heading,
  Link,
  LiveWords,
  Notice,
  PageTitle,
  Skeleton,
  Stack,
} from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import { isBankHoliday } from '#shared/contract/working-days.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { directoryKeys } from './calls.ts';
import type { DirectoryGround } from './ground.ts';
import { words } from './messages.ts';
import { ServiceCard } from './parts/ServiceCard.tsx';
import { Filters, useAreas } from './search/Filters.tsx';
import { Heard } from './search/Heard.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { type Filters as Asked, hasFilters, noFilters, toAsk } from './search/search.ts';

export function DirectoryView({ ground }: { ground: DirectoryGround }) {
  return (
    <Stack gap="normal">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={ground.me.area ?? undefined}>
        {words.title}
      </PageTitle>
      <SearchBox ground={ground} />
      <Filters ground={ground} />
      <Found ground={ground} />
      {ground.me.roles.includes('service-manager') && (
        <Link kind="action" href={ground.ways.gaps()}>
          {words.gaps.link}
        </Link>
      )}
    </Stack>
  );
}

function Found({ ground }: { ground: DirectoryGround }) {
  const filters = useStore(ground.search.store);
  const ask = toAsk(filters);
  const query = usePages(directoryKeys.search(ask), (cursor) =>
    ground.calls.searchServices({ ...ask, cursor }),
  );
  const services = query.items;
  const [left] = useState(() => ground.search.comeBack());
  const isThere = services !== undefined;
  // The window is outside. The shell goes to the title of every new screen; the list goes on where it was left, a frame later.
  useEffect(() => {
    if (left === null || !isThere) return;
    const frame = requestAnimationFrame(() => {
      window.scrollTo(0, left.scrollY);
      document.querySelector<HTMLElement>(`#service-${left.serviceId} a`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [left, isThere]);
  const again = () => void query.refetch();
  if (!services) {
    if (query.error) return <Trouble cause={query.error} onAgain={again} />;
    return <Skeleton kind="card" words={words.search.loading} />;
  }
  const heard = query.data?.pages[0]?.heard;
  const count = words.search.shown(services.length, query.hasNextPage);
  return (
    <Stack as="section" gap="snug" aria-labelledby="found">
      {query.error && <Trouble cause={query.error} onAgain={again} isStale />}
      <Heading level={2} size="small" id="found">
        {services.length === 0 ? words.search.heading : count}
      </Heading>
      {heard && <Heard heard={heard} needLabels={ground.needLabels} />}
      {filters.openToday && isBankHoliday(wallTime(ground.nowMs()).day) && (
        <Notice kind="warning">{words.search.bankHoliday}</Notice>
      )}
      <LiveWords words={services.length === 0 ? words.empty.title : count} />
      {services.length === 0 && <NothingFound ground={ground} filters={filters} />}
      {services.length > 0 && (
        <Stack as="ul" gap="snug">
          {services.map((service) => (
            <li key={service.id} id={`service-${service.id}`}>
              <ServiceCard
                ground={ground}
                service={service}
                need={filters.need}
                showsArea={service.areaId !== ground.me.areaId}
              />
            </li>
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}

const widerMiles = 10;

/** Ways on: more widely, in another area, without the filters, or from peers with the words kept. */
function NothingFound({ ground, filters }: { ground: DirectoryGround; filters: Asked }) {
  const others = useAreas(ground).filter((one) => one.id !== (filters.areaId ?? ground.me.areaId));
  const { change } = ground.search;
  return (
    <EmptyState
      title={words.empty.title}
      icon="search"
      level={3}
      actions={
        <>
          {filters.miles === null && (
            <Button size="small" onPress={() => change({ areaId: null, miles: widerMiles })}>
              {words.empty.wider}
            </Button>
          )}
          {others.slice(0, 3).map(({ id, name }) => (
            <Button key={id} size="small" onPress={() => change({ areaId: id, miles: null })}>
              {words.empty.inArea(name)}
            </Button>
          ))}
          {hasFilters(filters) && filters.words !== '' && (
            <Button size="small" onPress={() => change({ ...noFilters, words: filters.words })}>
              {words.filters.clear}
            </Button>
          )}
          <Button size="small" icon="ask" onPress={() => ground.ask({ words: filters.words })}>
            {words.empty.ask}
          </Button>
        </>
      }
    >
      {words.empty.hint}
    </EmptyState>
  );
}
