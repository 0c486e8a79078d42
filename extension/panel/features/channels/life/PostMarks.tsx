// What a reader says of somebody else's post by one press: thanks, and "worked for me". Counted; who it was is not said.
import { Button, Caption, Row } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { Post } from '#shared/contract/channels.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

type PostMarksProps = { ground: ChannelsGround; post: Post };

export function PostMarks({ ground, post }: PostMarksProps) {
  const { id: postId, thanks, worked } = post;
  const undo = <In extends boolean>(of: (input: In) => In) => ({ label: words.undo, of });
  const thank = useDeed(ground, {
    deed: (isThanked: boolean) => ground.calls.setThanks({ postId, isThanked }),
    said: (_, isThanked) => (isThanked ? words.thanks.given : words.thanks.undone),
    undo: undo((isThanked: boolean) => !isThanked),
  });
  const say = useDeed(ground, {
    deed: (hasWorked: boolean) => ground.calls.setPostWorked({ postId, hasWorked }),
    said: (_, hasWorked) => (hasWorked ? words.worked.said : words.worked.undone),
    undo: undo((hasWorked: boolean) => !hasWorked),
  });
  const counted = [
    thanks.count > 0 && words.thanks.count(thanks.count),
    worked.count > 0 &&
      [words.worked.count(worked.count), worked.areas.length > 0 && words.worked.areas(worked.areas)]
        .filter(Boolean)
        .join(' '),
  ].filter(Boolean);
  return (
    <>
      {counted.length > 0 && <Caption>{counted.join(' · ')}</Caption>}
      {!post.isMine && (
        <Row gap="snug">
          <Button
            size="small"
            kind="quiet"
            icon={thanks.isMine ? 'check' : 'thanks'}
            isBusy={thank.isPending}
            onPress={() => thank.mutate(!thanks.isMine)}
          >
            {thanks.isMine ? words.thanks.given : words.thanks.give}
          </Button>
          {!post.isQuestion && (
            <Button
              size="small"
              kind="quiet"
              icon={worked.isMine ? 'check' : 'star'}
              isBusy={say.isPending}
              onPress={() => say.mutate(!worked.isMine)}
            >
              {worked.isMine ? words.worked.mine : words.worked.say}
            </Button>
          )}
        </Row>
      )}
    </>
  );
}
