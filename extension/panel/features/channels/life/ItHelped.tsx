// From what came of a chase back to the answer that led to it: to say that it worked, and to where it stands. Drawn beside a chase, which
// knows no more of the answer than its id.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Caption, Card, Heading, Link, Row, Stack, Text } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

type AnswerProps = { ground: ChannelsGround; postId: PostId };
const said = words.helped;

const useAnswer = ({ calls }: ChannelsGround, postId: PostId) =>
  useQuery({ queryKey: channelKeys.answer(postId), queryFn: () => calls.findAnswer({ postId }) });

/** Without a network it is named and leads nowhere yet. */
export function FromAnswer({ ground, postId }: AnswerProps) {
  const { data, error } = useAnswer(ground, postId);
  if (data) return <Link href={ground.places.thread(data.threadId)}>{said.from}</Link>;
  const isGone = error instanceof Refusal && error.code === 'not-found';
  return <Text as="span">{isGone ? said.gone : said.from}</Text>;
}

type ItHelpedProps = AnswerProps & { makeCase: (threadId: ThreadId) => ReactNode };

/** Nothing where the answer is shown no more, or cannot be reached. */
export function ItHelped({ ground, postId, makeCase }: ItHelpedProps) {
  const { data } = useAnswer(ground, postId);
  const say = useDeed(ground, {
    deed: (hasWorked: boolean) => ground.calls.setPostWorked({ postId, hasWorked }),
    said: (_, hasWorked) => (hasWorked ? words.worked.said : words.worked.undone),
    undo: { label: words.undo, of: (hasWorked: boolean) => !hasWorked },
  });
  if (!data) return null;
  const { threadId, isMine, hasWorked, canMakeCase } = data;
  return (
    <Card as="section" kind="accent" aria-labelledby="it-helped">
      <Stack gap="snug">
        <Heading level={2} size="small" id="it-helped" isFocusable>
          {said.heading}
        </Heading>
        {!isMine && <Text>{said.lead}</Text>}
        {hasWorked && <Caption>{said.said}</Caption>}
        <Row gap="snug">
          {!isMine && !hasWorked && (
            <Button
              size="small"
              kind="primary"
              icon="star"
              isBusy={say.isPending}
              // The button goes once it is said; the focus stays in the card.
              onPress={() =>
                say.mutate(true, { onSuccess: () => document.getElementById('it-helped')?.focus() })
              }
            >
              {said.say}
            </Button>
          )}
          {canMakeCase && makeCase(threadId)}
          <Link href={ground.places.thread(threadId)}>{said.toThread}</Link>
        </Row>
      </Stack>
    </Card>
  );
}
