// Urgent posts that wait for a moderator, as supervisors see them: that there is one and for how long; its words when asked for, which
// leaves a line in the trail; and who looks after it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Byline, Caption, Card, Heading, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { HeldPost } from '#shared/contract/supervision.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { durationInWords, words } from './messages.ts';
import { sayRefusal, useNow } from './parts.tsx';

const said = words.held;
type Of = { ground: SupervisionGround };

export const useHeld = ({ calls, isSupervisor }: SupervisionGround) =>
  useQuery({
    queryKey: supervisionKeys.held,
    queryFn: () => calls.listHeld({}),
    enabled: isSupervisor,
  });

/** Nothing where nothing waits: this is not an everyday list. */
export function HeldPosts({ ground }: Of) {
  const held = useHeld(ground);
  if (!held.data || held.data.items.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-label={said.list}>
      <Heading level={2} size="small">
        {said.list}
      </Heading>
      <Text>{said.listLead}</Text>
      <Stack as="ul" gap="snug" aria-label={said.list}>
        {held.data.items.map((post) => (
          <HeldCard key={post.postId} ground={ground} post={post} />
        ))}
      </Stack>
    </Stack>
  );
}

function useDeed<Out>(ground: SupervisionGround, deed: () => Promise<Out>, done: (out: Out) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: done,
    onError: (cause) => ground.toast({ words: sayRefusal(cause), kind: 'warning' }),
    onSettled: () => void cache.invalidateQueries({ queryKey: supervisionKeys.held }),
  });
}

function HeldCard({ ground, post }: Of & { post: HeldPost }) {
  const nowMs = useNow(ground.nowMs);
  const { postId, author, channelName, heldAt, isQuestion, isSeenByMe, needs, seenBy } = post;
  const [shown, setShown] = useState<{ title: string; body: string } | null>(null);
  const open = useDeed(ground, () => ground.calls.openHeld({ postId }), setShown);
  const take = useDeed(
    ground,
    () => ground.calls.takeHeld({ postId }),
    () => ground.toast(said.taken),
  );
  const id = `held-${postId}`;
  return (
    <Card as="li" kind={seenBy === null ? 'accent' : 'plain'} aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={3} size="small" id={id}>
          {isQuestion ? said.question : said.answer}
        </Heading>
        <Row gap="tight">
          <Tag tone="danger">{words.urgent}</Tag>
          <Tag icon="clock">{words.waits(durationInWords(heldAt, nowMs))}</Tag>
          {seenBy !== null && <Tag tone="success">{isSeenByMe ? words.heldByMe : words.has(seenBy)}</Tag>}
          {needs.map((need) => (
            <Tag key={need} tone="accent">
              {ground.needLabels[need]}
            </Tag>
          ))}
        </Row>
        <Byline
          name={author.kind === 'named' ? author.name : author.pseudonym}
          isAnonymous={author.kind === 'anonymous'}
          detail={author.kind === 'named' ? author.organisation : channelName}
        />
        {shown === null ? (
          <Row>
            <Button size="small" icon="eye" isBusy={open.isPending} onPress={() => open.mutate()}>
              {words.open}
            </Button>
          </Row>
        ) : (
          <Stack gap="tight">
            <Text isStrong>{shown.title}</Text>
            <Text keepsLines>{shown.body}</Text>
          </Stack>
        )}
        {seenBy === null && (
          <Button kind="primary" isWide isBusy={take.isPending} onPress={() => take.mutate()}>
            {said.take}
          </Button>
        )}
        {isSeenByMe && <Caption>{said.mine}</Caption>}
      </Stack>
    </Card>
  );
}
