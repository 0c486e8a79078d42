// A case study as it stands on paper: the story, the steps, where it comes from; without anything to press.
import { useQuery } from '@tanstack/react-query';
import { Button, Caption, Heading, PageTitle, Row, Skeleton, Stack } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { evidenceLabels, words } from './messages.ts';
import { nameOf } from './reading/About.tsx';
import { sayDay } from './reading/days.ts';
import { Steps, Story } from './reading/Sections.tsx';

export function PrintView({ ground, caseId }: { ground: LibraryGround; caseId: CaseStudyId }) {
  const query = useQuery({
    queryKey: libraryKeys.one(caseId),
    queryFn: () => ground.calls.readCaseStudy({ caseId }),
  });
  const one = query.data;
  if (query.error) return <Trouble cause={query.error} onAgain={() => void query.refetch()} />;
  if (!one) return <Skeleton words={words.one.loading} />;
  if (one.kind === 'withdrawn') return <Heading level={1}>{words.one.gone}</Heading>;
  return (
    <Stack gap="normal">
      <title>{`${one.title} – Peer Hub`}</title>
      <Row>
        <Button icon="book" onPress={() => window.print()}>
          {words.print.deed}
        </Button>
      </Row>
      <PageTitle
        id="page-title"
        caption={[evidenceLabels[one.evidence], one.isFictional && words.one.fictional]
          .filter(Boolean)
          .join(' · ')}
      >
        <bdi>{one.title}</bdi>
      </PageTitle>
      <Story told={one} />
      <Steps steps={one.steps} />
      <Caption>
        {[
          nameOf(one.credit),
          words.one.version(one.version),
          `${words.one.reviewBy} ${sayDay(one.reviewBy)}`,
        ].join(' · ')}
      </Caption>
      <Caption>{words.print.provenance(ground.today())}</Caption>
    </Stack>
  );
}
