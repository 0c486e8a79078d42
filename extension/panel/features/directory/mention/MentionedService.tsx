// A service that words mention: its name as it stands there, the way to it, and whether it takes people now. One that is gone keeps its name.
import { useQuery } from '@tanstack/react-query';
import { Link, Tag, Text } from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import {
  capacityLabels,
  capacityTones,
  statusLabels,
  words,
} from '#extension/panel/features/directory/messages.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';

export type MentionedServiceProps = {
  ground: Pick<DirectoryGround, 'calls' | 'ways'>;
  serviceId: ServiceId;
  /** As it stands in the words. */
  name: string;
};

export function MentionedService({ ground, serviceId, name }: MentionedServiceProps) {
  const query = useQuery({
    queryKey: directoryKeys.described(serviceId),
    queryFn: () => ground.calls.describeService({ serviceId }),
  });
  const service = query.data;
  const isUnseen = query.error instanceof Refusal && query.error.code === 'not-found';
  if (isUnseen || service?.status === 'withdrawn')
    return (
      <>
        {name}{' '}
        <Text as="span" size="caption" tone="muted">
          ({words.mention.gone})
        </Text>
      </>
    );
  return (
    <>
      <Link href={ground.ways.service(serviceId)}>{name}</Link>
      {service && service.status !== 'active' && (
        <>
          {' '}
          <Tag tone="danger">{statusLabels[service.status]}</Tag>
        </>
      )}
      {service?.status === 'active' && service.capacity !== 'unknown' && (
        <>
          {' '}
          <Tag tone={capacityTones[service.capacity]}>{capacityLabels[service.capacity]}</Tag>
        </>
      )}
    </>
  );
}
