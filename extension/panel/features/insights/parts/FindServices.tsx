// The way from a need to its services. The directory is of one area: of the whole community it leads to one's own, and says so.
import { Link, VisuallyHidden } from '#extension/kit/index.ts';
import type { InsightsGround } from '#extension/panel/features/insights/ground.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';

type FindServicesProps = { ground: InsightsGround; need: Need; areaId: AreaId | null };

export function FindServices({ ground, need, areaId }: FindServicesProps) {
  const own = ground.areas.find(({ isMine }) => isMine);
  const to = areaId ?? own?.id;
  if (to === undefined) return null;
  return (
    <Link onPress={() => ground.findServices(need, to)}>
      {areaId === null && own ? words.needs.servicesIn(own.name) : words.needs.services}
      <VisuallyHidden> {words.needs.forNeed(ground.needLabels[need])}</VisuallyHidden>
    </Link>
  );
}
