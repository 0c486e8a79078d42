// Where else somebody may go whom one service could not take: the nearest that take people with the same need, each with what may be
// done with it; and where there is none, the wider search and the peers.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Caption, Card, Heading, Row, Skeleton, Stack } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { noFilters } from '#extension/panel/features/directory/search/search.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { ServiceSummary } from '#shared/contract/directory.ts';
import { widerMiles } from './Alternatives.tsx';
import { ServiceCard } from './ServiceCard.tsx';

export type ElsewhereProps = {
  ground: DirectoryGround;
  /** Which could not; null: one that the directory does not know. */
  serviceId: ServiceId | null;
  need: Need;
  deed: (service: ServiceSummary) => ReactNode;
};

const shownMax = 3;

export function Elsewhere({ ground, serviceId, need, deed }: ElsewhereProps) {
  const ask = {
    need,
    takesReferrals: true,
    // The one that could not may be among them.
    limit: shownMax + 1,
    ...(serviceId && { nearServiceId: serviceId }),
  };
  const query = useQuery({
    queryKey: directoryKeys.search(ask),
    queryFn: () => ground.calls.searchServices(ask),
  });
  const others = query.data?.items.filter((one) => one.id !== serviceId).slice(0, shownMax);
  const said = words.service.alternatives;
  const wider = () => {
    ground.search.change({ ...noFilters, need, miles: widerMiles, takesReferrals: true });
    ground.go(ground.ways.services());
  };
  return (
    <Card as="section" kind="accent" aria-labelledby="elsewhere">
      <Stack gap="snug">
        <Heading level={2} size="small" id="elsewhere">
          {words.elsewhere.heading(ground.needLabels[need])}
        </Heading>
        {!others && !query.error && <Skeleton kind="card" count={2} words={words.search.loading} />}
        {others?.length === 0 && <Caption>{said.none}</Caption>}
        {!others && query.error && <Caption>{words.trouble.offline}</Caption>}
        {others && others.length > 0 && (
          <Stack as="ul" gap="normal">
            {others.map((one) => (
              <li key={one.id}>
                <Stack gap="tight">
                  <ServiceCard
                    ground={ground}
                    service={one}
                    need={need}
                    showsArea={one.areaId !== ground.me.areaId}
                  />
                  <Row>{deed(one)}</Row>
                </Stack>
              </li>
            ))}
          </Stack>
        )}
        <Row>
          <Button size="small" icon="search" onPress={wider}>
            {said.search}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
