// One case study: its steps first, then what can be done with it, then the story, what to know of it, and its neighbours.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  Heading,
  Link,
  Notice,
  Row,
  Select,
  Skeleton,
  Stack,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { type EvidenceMark, evidenceMarks } from '#shared/basics/case-lists.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { dayAfterMonths } from '#shared/basics/months.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { evidenceLabels, withdrawLabels, words } from './messages.ts';
import { CaseCard } from './parts/CaseCard.tsx';
import { About, Top } from './reading/About.tsx';
import { Deeds } from './reading/Deeds.tsx';
import { sayDay } from './reading/days.ts';
import { Steps, Story } from './reading/Sections.tsx';
import { Withdraw } from './reading/Withdraw.tsx';
import { useDeed } from './use-deed.ts';

const said = words.one;
type Props = { ground: LibraryGround; caseId: CaseStudyId };

export function CaseView({ ground, caseId }: Props) {
  const query = useQuery({
    queryKey: libraryKeys.one(caseId),
    queryFn: () => ground.calls.readCaseStudy({ caseId }),
  });
  const one = query.data;
  const title = one?.title ?? said.title;
  return (
    <Stack gap="normal">
      <title>{`${title} – Peer Hub`}</title>
      <Heading level={1} size="medium" id="page-title" isFocusable>
        <bdi>{title}</bdi>
      </Heading>
      {query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale={Boolean(one)} />
      )}
      {!one && !query.error && <Skeleton kind="thread" count={2} words={said.loading} />}
      {one?.kind === 'withdrawn' && (
        <EmptyState
          title={said.gone}
          icon="remove"
          actions={
            <Link kind="action" href={ground.ways.library()}>
              {words.library.title}
            </Link>
          }
        >
          {`${withdrawLabels[one.reason]}. ${one.words ?? ''} `}
          <Time at={one.withdrawnAt} now={ground.nowMs()} />
        </EmptyState>
      )}
      {one?.kind === 'published' && <Shown ground={ground} one={one} />}
    </Stack>
  );
}

function Shown({ ground, one }: { ground: LibraryGround; one: PublishedCase }) {
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  return (
    <>
      <Top ground={ground} one={one} />
      <Steps steps={one.steps} />
      <Deeds ground={ground} one={one} onWithdraw={() => setIsWithdrawing(true)} />
      <Story told={one} />
      <About ground={ground} one={one} />
      <Tending ground={ground} one={one} />
      <Related ground={ground} caseId={one.id} />
      {isWithdrawing && <Withdraw ground={ground} caseId={one.id} onClose={() => setIsWithdrawing(false)} />}
    </>
  );
}

/** What keeps it true: a mark, another year. */
function Tending({ ground, one }: { ground: LibraryGround; one: PublishedCase }) {
  const { calls } = ground;
  const changes = [libraryKeys.all];
  const renew = useDeed(ground, {
    deed: () => calls.renewCase({ caseId: one.id, reviewBy: dayAfterMonths(new Date(ground.nowMs()), 12) }),
    said: ({ reviewBy }) => said.renewed(sayDay(reviewBy)),
    changes,
  });
  const mark = useDeed(ground, {
    deed: (evidence: EvidenceMark) => calls.setCaseEvidence({ caseId: one.id, evidence }),
    said: said.marked,
    changes,
  });
  if (!one.canMark && !(one.canRenew && one.isExpired)) return null;
  return (
    <Stack gap="snug">
      {one.canRenew && one.isExpired && (
        <Notice
          actions={
            <Button size="small" icon="refresh" isBusy={renew.isPending} onPress={() => renew.mutate()}>
              {said.renew}
            </Button>
          }
        >
          <Text>{said.expiredHint(sayDay(one.reviewBy))}</Text>
        </Notice>
      )}
      {one.canMark && (
        <Select
          label={said.mark}
          value={one.evidence}
          onChange={(value) => mark.mutate(value as EvidenceMark)}
          choices={evidenceMarks.map((id) => ({
            id,
            label: evidenceLabels[id],
            isDisabled: one.isFictional && (id === 'verified' || id === 'official'),
          }))}
        />
      )}
    </Stack>
  );
}

function Related({ ground, caseId }: Props) {
  const query = useQuery({
    queryKey: libraryKeys.related(caseId),
    queryFn: () => ground.calls.listRelatedCases({ caseId }),
  });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack gap="snug">
      <Heading level={2} size="small">
        {said.related}
      </Heading>
      <Stack as="ul" gap="snug">
        {items.map((other) => (
          <li key={other.id}>
            <CaseCard ground={ground} one={other} level={3} />
          </li>
        ))}
      </Stack>
      <Row>
        <Link href={ground.ways.library()}>{words.library.title}</Link>
      </Row>
    </Stack>
  );
}
