// The form of a case study: what was drawn from the thread stands in it, what is missing says so. Sending it is the second step.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Heading, Notice, PageTitle, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { words } from './messages.ts';
import { DraftForm } from './writing/DraftForm.tsx';

const said = words.draft;
type Props = { ground: LibraryGround; caseId: CaseStudyId };

export function DraftView({ ground, caseId }: Props) {
  const query = useQuery({
    queryKey: libraryKeys.draft(caseId),
    queryFn: () => ground.calls.readCaseDraft({ caseId }),
    // What is being written here is newer than anything that stands there; loading it again is asked for.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const draft = query.data;
  // The form begins anew only when that is asked for: news from elsewhere must not take away what is being typed.
  const [loads, setLoads] = useState(0);
  const load = () => void query.refetch().then(() => setLoads((before) => before + 1));
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={draft && stepOf(draft)} lead={said.hint}>
        {said.title}
      </PageTitle>
      {query.error && <Trouble cause={query.error} onAgain={load} />}
      {!draft && !query.error && <Skeleton kind="card" words={said.loading} />}
      {draft?.returned && (
        <Notice kind="warning" heading={said.returned}>
          <Text keepsLines>{draft.returned}</Text>
        </Notice>
      )}
      {draft?.isSourceTaken && <Notice kind="warning">{words.sourceTaken.author}</Notice>}
      {draft && !draft.isMine && <Heading level={2}>{words.trouble.heading}</Heading>}
      {draft?.isMine && (
        <DraftForm key={`${draft.id} ${loads}`} ground={ground} draft={draft} onLoad={load} />
      )}
    </Stack>
  );
}

const stepOf = ({ origin }: CaseDraft): string => (origin === 'thread' ? said.fromThread : said.fromHand);
