// The versions of a case study, and what changed between two of them.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, PageTitle, Select, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { words } from './messages.ts';
import { Changes } from './reading/Changes.tsx';
import { sayDay } from './reading/days.ts';

const said = words.versions;
type Props = { ground: LibraryGround; caseId: CaseStudyId };

export function VersionsView({ ground, caseId }: Props) {
  const query = useQuery({
    queryKey: libraryKeys.versions(caseId),
    queryFn: () => ground.calls.listCaseVersions({ caseId, limit: 50 }),
  });
  const versions = query.data?.items;
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const to = chosen.to ?? versions?.[0]?.version;
  const from = chosen.from ?? versions?.find(({ version }) => version < (to ?? 0))?.version;
  const choices = (versions ?? []).map(({ version, at }) => ({
    id: String(version),
    label: `${version}, ${sayDay(at.slice(0, 10))}`,
  }));
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!versions && !query.error && <Skeleton words={said.loading} />}
      {versions && (from === undefined || to === undefined) && <Text>{said.only}</Text>}
      {from !== undefined && to !== undefined && (
        <>
          <Select
            label={said.from}
            value={String(from)}
            onChange={(value) => setChosen({ ...chosen, from: Number(value) })}
            choices={choices}
          />
          <Select
            label={said.to}
            value={String(to)}
            onChange={(value) => setChosen({ ...chosen, to: Number(value) })}
            choices={choices}
          />
          <Between ground={ground} caseId={caseId} from={from} to={to} />
        </>
      )}
      <Link kind="action" href={ground.ways.caseStudy(caseId)}>
        {words.one.title}
      </Link>
    </Stack>
  );
}

function Between({ ground, caseId, from, to }: Props & { from: number; to: number }) {
  const before = useVersion(ground, caseId, from);
  const after = useVersion(ground, caseId, to);
  const failed = before.error ?? after.error;
  if (failed)
    return (
      <Trouble
        cause={failed}
        onAgain={() => {
          void before.refetch();
          void after.refetch();
        }}
      />
    );
  if (!before.data || !after.data) return <Skeleton words={said.loading} />;
  return <Changes before={before.data.content} after={after.data.content} />;
}

const useVersion = ({ calls }: LibraryGround, caseId: CaseStudyId, version: number) =>
  useQuery({
    queryKey: libraryKeys.version(caseId, version),
    queryFn: () => calls.readCaseVersion({ caseId, version }),
  });
