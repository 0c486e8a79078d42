// A curator reads what was sent: the story, the details that its author kept, what changes, and the two decisions.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  Checkbox,
  Heading,
  Notice,
  PageTitle,
  RadioGroup,
  Select,
  Skeleton,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { type EvidenceMark, evidenceMarks } from '#shared/basics/case-lists.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { dayAfterMonths } from '#shared/basics/months.ts';
import { textOf } from '#shared/contract/case-details.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { detailReasonLabels, evidenceHints, evidenceLabels, fieldLabels, words } from './messages.ts';
import { sayNeeds } from './parts/Marks.tsx';
import { nameOf } from './reading/About.tsx';
import { Changes } from './reading/Changes.tsx';
import { Steps, Story } from './reading/Sections.tsx';
import { useDeed } from './use-deed.ts';

const said = words.review;
type Props = { ground: LibraryGround; caseId: CaseStudyId };

export function ReviewView({ ground, caseId }: Props) {
  const query = useQuery({
    queryKey: libraryKeys.draft(caseId),
    queryFn: () => ground.calls.readCaseDraft({ caseId }),
  });
  const draft = query.data;
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={said.title}>
        <bdi>{draft?.content.title ?? said.title}</bdi>
      </PageTitle>
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!draft && !query.error && <Skeleton kind="thread" count={2} words={said.loading} />}
      {draft && (
        <>
          <Caption>
            {[
              nameOf(draft.credit),
              sayNeeds(draft.content.needs, ground.needLabels),
              draft.content.area?.name ?? words.one.anywhere,
            ].join(' · ')}
          </Caption>
          {draft.isSourceTaken && <Notice kind="warning">{words.sourceTaken.curator}</Notice>}
          <Story told={draft.content} />
          <Steps steps={draft.content.steps} />
          <KeptDetails draft={draft} />
          <WhatChanges ground={ground} draft={draft} />
          {draft.isMine ? <Notice>{said.own}</Notice> : <Decide ground={ground} draft={draft} />}
        </>
      )}
    </Stack>
  );
}

function KeptDetails({ draft }: { draft: CaseDraft }) {
  if (draft.details.length === 0) return null;
  return (
    <Card as="section" kind="warning" aria-label={said.kept}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {said.kept}
        </Heading>
        {draft.details.map(({ field, start, end, reason }) => (
          <Text key={`${field} ${start}`} size="caption">
            {`${fieldLabels[field]}: “${textOf(draft.content, field).slice(start, end)}”: ${detailReasonLabels[reason]}`}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

function WhatChanges({ ground, draft }: { ground: LibraryGround; draft: CaseDraft }) {
  const before = draft.publishedVersion;
  const query = useQuery({
    queryKey: libraryKeys.version(draft.id, before ?? 0),
    queryFn: () => ground.calls.readCaseVersion({ caseId: draft.id, version: before ?? 0 }),
    enabled: before !== null,
  });
  if (!query.data) return null;
  return (
    <Stack gap="snug">
      <Heading level={2} size="small">
        {said.changed}
      </Heading>
      <Changes before={query.data.content} after={draft.content} level={3} />
    </Stack>
  );
}

const reviewMonths = ['6', '12', '24'] as const;

function Decide({ ground, draft }: { ground: LibraryGround; draft: CaseDraft }) {
  const [evidence, setEvidence] = useState<EvidenceMark>(draft.evidence);
  const [months, setMonths] = useState<string>('12');
  const [hidesEarlier, setHidesEarlier] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  const box = useBox(ground.writing, '', {
    rest: { place: `review:${draft.id}:${draft.revision}`, about: null },
  });
  const { calls, ways } = ground;
  const seen = { caseId: draft.id, revision: draft.revision };
  const shared = {
    changes: [libraryKeys.all],
    // Decided either way, the words for giving it back are for nothing any more.
    box,
    onDone: () => ground.go(ways.caseQueue()),
  };
  const publish = useDeed(ground, {
    deed: () =>
      calls.publishCase({
        ...seen,
        evidence,
        reviewBy: dayAfterMonths(new Date(ground.nowMs()), Number(months)),
        hidesEarlier,
      }),
    said: ({ version }) => said.published(version),
    ...shared,
  });
  const back = useDeed(ground, {
    deed: (text: string) => calls.giveCaseBack({ ...seen, words: text }),
    said: said.gaveBack,
    ...shared,
  });
  const giveBack = async () => {
    const settled = await box.settle();
    setIsEmpty(settled !== null && settled.text === null);
    if (settled !== null && settled.text !== null) back.mutate(settled.text);
  };
  return (
    <Stack gap="wide">
      <Stack gap="normal">
        <RadioGroup
          label={said.evidence}
          choices={evidenceMarks.map((id) => ({ id, label: evidenceLabels[id], hint: evidenceHints[id] }))}
          value={evidence}
          onChange={(value) => setEvidence(value as EvidenceMark)}
        />
        <Select
          label={said.reviewBy}
          choices={reviewMonths.map((id) => ({ id, label: said.months(Number(id)) }))}
          value={months}
          onChange={setMonths}
        />
        {draft.publishedVersion !== null && (
          <Checkbox isChecked={hidesEarlier} onChange={setHidesEarlier}>
            {said.hides}
          </Checkbox>
        )}
        <Button
          kind="primary"
          icon="check"
          isWide
          isBusy={publish.isPending}
          onPress={() => publish.mutate()}
        >
          {said.publish}
        </Button>
      </Stack>
      <Stack gap="snug">
        <MarkedArea
          marked={box}
          label={said.backWords}
          rows={2}
          charsMax={limits.moderationWordsCharsMax}
          error={isEmpty ? said.backEmpty : undefined}
        />
        {box.notice && <Notice kind="warning">{box.notice}</Notice>}
        <Button icon="back" isWide isBusy={back.isPending} onPress={() => void giveBack()}>
          {said.back}
        </Button>
      </Stack>
    </Stack>
  );
}
