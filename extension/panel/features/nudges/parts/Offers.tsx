// For moderators: urgent questions that nobody answered in time, and how many were asked. Never who.
import { useQuery } from '@tanstack/react-query';
import { Caption, Card, Heading, Link, Row, Skeleton, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import { nudgeKeys } from '#extension/panel/features/nudges/calls.ts';
import type { NudgesGround } from '#extension/panel/features/nudges/ground.ts';
import { words } from '#extension/panel/features/nudges/messages.ts';
import { Trouble } from './say.tsx';

export function Offers({ ground }: { ground: NudgesGround }) {
  const offers = useQuery({ queryKey: nudgeKeys.offers, queryFn: () => ground.calls.listOffers({}) });
  const items = offers.data?.items;
  return (
    <Stack as="section" gap="snug" aria-labelledby="nudges-offers">
      <Heading level={2} size="small" id="nudges-offers">
        {words.offers}
      </Heading>
      <Caption>{words.offersLead}</Caption>
      {offers.error && <Trouble cause={offers.error} onAgain={() => void offers.refetch()} />}
      {!items && !offers.error && <Skeleton count={1} words={words.loading} />}
      {items?.length === 0 && <Text>{words.offersNone}</Text>}
      {items && items.length > 0 && (
        <Stack as="ul" gap="snug">
          {items.map(({ threadId, channelName, offeredAt, asked, isAnswered }) => (
            <Card as="li" key={threadId}>
              <Stack gap="tight">
                <Row gap="tight">
                  <Tag tone={isAnswered ? 'success' : 'warning'}>
                    {isAnswered ? words.answered : words.notAnswered}
                  </Tag>
                  <Caption>
                    <Time at={offeredAt} now={ground.nowMs()} />
                  </Caption>
                </Row>
                <Text>{asked === 0 ? words.nobodyAsked : words.asked(asked)}</Text>
                <Link href={ground.ways.thread(threadId)}>{words.openThread(channelName)}</Link>
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
