// Whom to ring at a service and how it stands, for whoever deals with it elsewhere, such as in a chase; and the way to the rest.
import { useQuery } from '@tanstack/react-query';
import { CallLine, Heading, Link, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { numbersOf } from '#extension/panel/features/directory/said/numbers.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { Marks, Said } from './Marks.tsx';

export type ServiceContactProps = { ground: DirectoryGround; serviceId: ServiceId; need: Need };

export function ServiceContact({ ground, serviceId, need }: ServiceContactProps) {
  const query = useQuery({
    queryKey: directoryKeys.service(serviceId, need),
    queryFn: () => ground.calls.readService({ serviceId, need }),
  });
  const said = words.contact;
  const service = query.data;
  // Whoever draws this says that nobody can be reached.
  if (!service && query.error && !(query.error instanceof Refusal)) return null;
  const [first] = service ? numbersOf(service) : [];
  return (
    <Stack as="section" gap="snug" aria-labelledby="who-to-ring">
      <Heading level={2} size="small" id="who-to-ring">
        {said.heading}
      </Heading>
      {!service && !query.error && <Skeleton kind="lines" count={4} words={words.service.loading} />}
      {!service && query.error && <Text tone="muted">{words.service.notListed}</Text>}
      {service && (
        <>
          {first ? (
            <CallLine name={first.label} phone={first.phone} isFirst />
          ) : (
            <Text tone="muted">{words.service.noNumber}</Text>
          )}
          <Marks service={service} />
          <Said service={service} />
          <Link kind="action" href={ground.ways.service(serviceId, need)}>
            {said.see}
          </Link>
        </>
      )}
    </Stack>
  );
}
