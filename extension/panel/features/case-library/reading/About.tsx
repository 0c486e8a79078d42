// What to know of a case study before relying on it: who tells it, how old it is, where it holds, and for whom it worked.
import { Byline, Caption, Notice, Stack, SummaryList, Text, Time } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { evidenceHints, evidenceLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { Marks, sayNeeds } from '#extension/panel/features/case-library/parts/Marks.tsx';
import type { Credit, PublishedCase } from '#shared/contract/case-library.ts';
import { sayDay } from './days.ts';

const said = words.one;

export const nameOf = (credit: Credit): string => (credit.kind === 'named' ? credit.name : said.hidden);

export function Top({ ground, one }: { ground: LibraryGround; one: PublishedCase }) {
  const { credit, isMine, publishedAt } = one;
  const detail =
    credit.kind === 'named' ? [credit.organisation, credit.area].filter(Boolean).join(', ') : null;
  return (
    <Stack gap="snug">
      <Marks one={one} />
      <Byline
        name={nameOf(credit)}
        isAnonymous={credit.kind === 'hidden'}
        detail={[detail, isMine && `(${said.you})`].filter(Boolean).join(' ') || undefined}
        time={<Time at={publishedAt} now={ground.nowMs()} />}
      />
      {one.isFictional && <Caption>{said.fictionalHint}</Caption>}
      {one.isExpired && <Notice kind="warning">{said.expiredHint(sayDay(one.reviewBy))}</Notice>}
      <WorkedLine one={one} />
    </Stack>
  );
}

function WorkedLine({ one }: { one: PublishedCase }) {
  const { worked, used } = one;
  const parts = [
    worked.isSome && said.workedCount(worked.count),
    worked.areas.length > 0 && said.workedAreas(worked.areas),
    used !== null && said.used(used),
  ].filter(Boolean);
  return parts.length > 0 ? <Text size="caption">{parts.join(' · ')}</Text> : null;
}

export function About({ ground, one }: { ground: LibraryGround; one: PublishedCase }) {
  const barriers = one.barriers.map((id) => ground.barrierLabels[id]).join(', ');
  return (
    <SummaryList
      rows={[
        {
          id: 'evidence',
          label: said.about,
          value: `${evidenceLabels[one.evidence]}: ${evidenceHints[one.evidence].toLowerCase()}`,
        },
        { id: 'needs', label: said.needs, value: sayNeeds(one.needs, ground.needLabels) },
        ...(barriers ? [{ id: 'barriers', label: said.barriers, value: barriers }] : []),
        { id: 'people', label: said.people, value: one.people.join(', ') },
        ...(one.organisations.length > 0
          ? [{ id: 'organisations', label: said.organisations, value: one.organisations.join(', ') }]
          : []),
        { id: 'area', label: said.holds, value: one.area?.name ?? said.anywhere },
        { id: 'version', label: said.published, value: `${said.version(one.version)}` },
        { id: 'review', label: said.reviewBy, value: sayDay(one.reviewBy) },
      ]}
    />
  );
}
