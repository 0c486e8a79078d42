// One's own offer to mentor: to put there, to change, and to take back.
import { useQuery } from '@tanstack/react-query';
import { Notice, PageTitle, Skeleton, Stack } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { mentoringKeys } from './calls.ts';
import type { MentoringGround } from './ground.ts';
import { words } from './messages.ts';
import { OfferForm } from './OfferForm.tsx';

const said = words.mine;

export function MyOfferView({ ground }: { ground: MentoringGround }) {
  const query = useQuery({ queryKey: mentoringKeys.mine, queryFn: () => ground.calls.readMyOffer({}) });
  const offer = query.data?.offer ?? null;
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      {query.error && (
        <Trouble
          cause={query.error}
          onAgain={() => void query.refetch()}
          isStale={query.data !== undefined}
        />
      )}
      {!query.data && !query.error && <Skeleton count={4} words={words.loading} />}
      {offer?.endedWords && (
        <Notice kind="warning" heading={said.endedTitle}>
          {said.ended(offer.endedWords)}
        </Notice>
      )}
      {query.data && <OfferForm ground={ground} offer={offer} />}
    </Stack>
  );
}
