// What a colleague offers, and writing to them privately. Of what was taken back it says so.
import { useQuery } from '@tanstack/react-query';
import {
  Byline,
  EmptyState,
  Link,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { MentorOffer } from '#shared/contract/mentoring.ts';
import { mentoringKeys } from './calls.ts';
import { EndOffer } from './EndOffer.tsx';
import type { MentoringGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.one;
type Ground = { ground: MentoringGround };

export function OfferView({ ground, offerId }: Ground & { offerId: MentorOfferId }) {
  const query = useQuery({
    queryKey: mentoringKeys.one(offerId),
    queryFn: () => ground.calls.readOffer({ offerId }),
    retry: (times, cause) => !(cause instanceof Refusal) && times < 2,
  });
  if (query.error instanceof Refusal && query.error.code === 'not-found')
    return (
      <EmptyState title={said.gone} icon="search" level={2}>
        {said.goneWords}
      </EmptyState>
    );
  return (
    <Stack gap="normal">
      {query.error && (
        <Trouble
          cause={query.error}
          onAgain={() => void query.refetch()}
          isStale={query.data !== undefined}
        />
      )}
      {!query.data && !query.error && <Skeleton kind="card" words={words.loading} />}
      {query.data && <Offer ground={ground} offer={query.data} />}
    </Stack>
  );
}

function Offer({ ground, offer }: Ground & { offer: MentorOffer }) {
  const { mentor, headline, needs, changedAt, isMine } = offer;
  const name = mentor.kind === 'named' ? mentor.name : '';
  const detail = mentor.kind === 'named' ? [mentor.organisation, mentor.area].filter(Boolean).join(', ') : '';
  return (
    <>
      <title>{`${said.from(name)} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={said.from(name)}>
        {headline}
      </PageTitle>
      <Byline name={name} detail={detail} time={<Time at={changedAt} now={ground.nowMs()} />} />
      <Row gap="tight">
        {needs.map((need) => (
          <Tag key={need} tone="accent">
            {ground.needLabels[need]}
          </Tag>
        ))}
      </Row>
      <div dir="auto">
        <Text keepsLines>{offer.words}</Text>
      </div>
      {isMine ? (
        <Row gap="snug">
          <Text tone="muted">{said.mine}</Text>
          <Link kind="action" href={ground.ways.myOffer()}>
            {said.edit}
          </Link>
        </Row>
      ) : (
        <Row gap="snug">
          {ground.write(offer)}
          {ground.isModerator && <EndOffer ground={ground} offerId={offer.id as MentorOfferId} />}
        </Row>
      )}
    </>
  );
}
