// One case study in a list: its marks, its title, how it begins, and what it is about.
import { Caption, LinkCard, Text } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import type { CaseSummary } from '#shared/contract/case-library.ts';
import { Marks, sayNeeds } from './Marks.tsx';

/** As much of the situation as tells whether it is like one's own. */
const openingCharsMax = 160;

type CaseCardProps = { ground: LibraryGround; one: CaseSummary; level?: 2 | 3 };

export function CaseCard({ ground, one, level = 2 }: CaseCardProps) {
  return (
    <LinkCard
      title={one.title}
      level={level}
      href={ground.ways.caseStudy(one.id)}
      above={<Marks one={one} />}
    >
      <Text size="caption">{opening(one.situation)}</Text>
      <Caption>
        {[
          sayNeeds(one.needs, ground.needLabels),
          one.area?.name,
          one.worked.isSome && words.one.workedCount(one.worked.count),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Caption>
    </LinkCard>
  );
}

function opening(text: string): string {
  if (text.length <= openingCharsMax) return text;
  const head = text.slice(0, openingCharsMax);
  return `${head.slice(0, head.lastIndexOf(' '))}…`;
}
