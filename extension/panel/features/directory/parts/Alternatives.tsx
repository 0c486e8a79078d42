// The nearest that take people with the same need, for a service that is full, closed or that nobody can speak for.
import { Button, Caption, Card, Heading, Row, Stack } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { noFilters } from '#extension/panel/features/directory/search/search.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { Service } from '#shared/contract/directory.ts';
import { isShut } from './Marks.tsx';
import { ServiceCard } from './ServiceCard.tsx';

/** How far "more widely" goes. */
export const widerMiles = 25;

export function Alternatives({
  ground,
  service,
  need,
}: {
  ground: DirectoryGround;
  service: Service;
  need: Need | null;
}) {
  const { alternatives } = service;
  if (alternatives.length === 0 && !isShut(service)) return null;
  const said = words.service.alternatives;
  const first = need ?? service.needs[0] ?? null;
  const search = () => {
    ground.search.change({ ...noFilters, need: first, miles: widerMiles, takesReferrals: true });
    ground.go(ground.ways.services());
  };
  return (
    <Card as="section" kind="accent" aria-labelledby="alternatives">
      <Stack gap="snug">
        <Heading level={2} size="small" id="alternatives">
          {need ? said.forNeed(ground.needLabels[need]) : said.heading}
        </Heading>
        <Caption>{alternatives.length > 0 ? said.why : said.none}</Caption>
        {alternatives.length > 0 && (
          <Stack as="ul" gap="snug">
            {alternatives.map((one) => (
              <li key={one.id}>
                <ServiceCard
                  ground={ground}
                  service={one}
                  need={need}
                  showsArea={one.areaId !== service.areaId}
                />
              </li>
            ))}
          </Stack>
        )}
        <Row>
          <Button size="small" icon="search" onPress={search}>
            {said.search}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
