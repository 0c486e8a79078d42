// One service in a list: whether it takes people and by whose word, why it was found, how far it is.
import { Caption, LinkCard } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { costLabels, words } from '#extension/panel/features/directory/messages.ts';
import { sayDistance } from '#extension/panel/features/directory/said/ages.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { ServiceSummary } from '#shared/contract/directory.ts';
import { isShut, Marks, Said } from './Marks.tsx';

export type ServiceCardProps = {
  ground: DirectoryGround;
  service: ServiceSummary;
  need: Need | null;
  level?: 2 | 3;
  /** Of another area than one's own, or of several. */
  showsArea?: boolean;
};

export function ServiceCard({ ground, service, need, level = 3, showsArea }: ServiceCardProps) {
  const about = [service.organisation, showsArea ? service.area : null].filter(Boolean).join(' · ');
  // Nobody asked for a distance: it is said, and is no reason.
  const hasReason = service.why.some((one) => one.kind !== 'distance');
  const why = service.why.map((one) => sayWhy(one, ground.needLabels)).join(', ');
  return (
    <LinkCard
      title={<bdi>{service.name}</bdi>}
      level={level}
      href={ground.ways.service(service.id, need ?? undefined)}
      onPress={() => ground.search.leave({ serviceId: service.id, scrollY: window.scrollY })}
      above={<Marks service={service} />}
    >
      {about && <Caption>{about}</Caption>}
      <Said service={service} />
      {service.alert && <Caption>{service.alert}</Caption>}
      {why && <Caption>{hasReason ? `${words.why.label} ${why}` : capitalised(why)}</Caption>}
      {isShut(service) && <Caption>{words.card.seeOthers}</Caption>}
    </LinkCard>
  );
}

function sayWhy(why: ServiceSummary['why'][number], needLabels: Readonly<Record<Need, string>>): string {
  switch (why.kind) {
    case 'need':
      return needLabels[why.need];
    case 'words':
      return words.why.words[why.in];
    case 'distance':
      return words.why.distance(sayDistance(why.metres));
    case 'cost':
      return costLabels[why.cost].toLowerCase();
    case 'language':
      return words.why.language(nameOf(words.languages, why.language));
    case 'access':
      return words.why.access(nameOf(words.accesses, why.words).toLowerCase());
    case 'open-today':
      return words.why.openToday;
    case 'takes-referrals':
      return words.why.takesReferrals;
  }
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const nameOf = (list: readonly (readonly [string, string])[], id: string): string =>
  list.find(([one]) => one === id)?.[1] ?? id;
