// A case study that words mention: its title as it stands there, the way to it, and its mark of evidence now. One that was withdrawn
// says so, and keeps its title unless that was the trouble.
import { useQuery } from '@tanstack/react-query';
import { Link, Text } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { EvidenceTag } from '#extension/panel/features/case-library/parts/Marks.tsx';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';

export type MentionedCaseProps = {
  ground: {
    calls: Pick<LibraryGround['calls'], 'readCaseStudy'>;
    ways: Pick<LibraryGround['ways'], 'caseStudy'>;
  };
  caseId: CaseStudyId;
  /** As it stands in the words. */
  title: string;
};

export function MentionedCase({ ground, caseId, title }: MentionedCaseProps) {
  const query = useQuery({
    queryKey: libraryKeys.one(caseId),
    queryFn: () => ground.calls.readCaseStudy({ caseId }),
  });
  const isUnseen = query.error instanceof Refusal && query.error.code === 'not-found';
  const withdrawn = query.data?.kind === 'withdrawn' ? query.data : null;
  if (isUnseen || withdrawn)
    return (
      <>
        {withdrawn !== null && withdrawn.title !== null && `${title} `}
        <Text as="span" size="caption" tone="muted">
          ({words.one.mentionGone})
        </Text>
      </>
    );
  return (
    <>
      <Link href={ground.ways.caseStudy(caseId)}>{title}</Link>
      {query.data?.kind === 'published' && (
        <>
          {' '}
          <EvidenceTag evidence={query.data.evidence} />
        </>
      )}
    </>
  );
}
