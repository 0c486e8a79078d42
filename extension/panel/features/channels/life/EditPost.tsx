// Other words in one's own post. The box strips and marks as the composer's does; nothing is lost when it is refused.
import { useRef, useState } from 'react';
import { Checkbox, FormDialog, Notice } from '#extension/kit/index.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import {
  keptAs,
  MarkedArea,
  MarkedLine,
  Mentioning,
  mentionedIn,
  mentionsIn,
  peopleAt,
  typed,
  useBox,
  usePeople,
  withPerson,
  withService,
} from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.edit;

type EditPostProps = { ground: ChannelsGround; thread: Thread; post: Post; onClose: () => void };
type Input = Parameters<ChannelsGround['calls']['editPost']>[0];

export function EditPost({ ground, thread, post, onClose }: EditPostProps) {
  // The words that were there when it was opened: what comes in meanwhile is told by the server.
  const [seen] = useState({ version: post.version, body: post.body ?? '', title: thread.title });
  const people = usePeople(ground.writing, [seen.title, seen.body]);
  // Of these words, not of newer ones: what somebody took out of a post meanwhile must not come back with what rested.
  const rest = (field: string) => ({
    place: `edit-${field}:${post.id}:${seen.version}`,
    about: thread.id as string,
  });
  const title = useBox(ground.writing, seen.title, { people, rest: rest('title') });
  const [mentioned, setMentioned] = useState(() => mentionedIn(seen.body, post.mentions));
  const body = useBox(ground.writing, seen.body, { mentioned, people, rest: rest('body') });
  const close = () => {
    title.letGo();
    body.letGo();
    onClose();
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [hidesEarlier, setHidesEarlier] = useState(false);
  const [lack, setLack] = useState<'words' | 'confirm' | null>(null);
  const edit = useDeed(ground, {
    deed: (input: Input) => ground.calls.editPost(input),
    said: ({ state }) => (state === 'visible' ? said.saved : said.held),
    onDone: onClose,
    boxes: { title, body },
  });
  const save = async () => {
    if (edit.isPending) return;
    setLack(null);
    const settledTitle = post.isQuestion ? await title.settle() : null;
    const settled = await body.settle();
    if (settled === null || (post.isQuestion && settledTitle === null)) return;
    if (settled.text === null || (post.isQuestion && settledTitle?.text === null)) return setLack('words');
    if (!isConfirmed) return setLack('confirm');
    edit.mutate({
      postId: post.id,
      seenVersion: seen.version,
      ...(post.isQuestion && settledTitle?.text && { title: settledTitle.text }),
      body: settled.text,
      kept: [...keptAs('title', settledTitle?.kept ?? []), ...keptAs('body', settled.kept)],
      mentions: mentionsIn(settled.text, mentioned),
      isConfirmed,
      hidesEarlier,
    });
  };
  return (
    <FormDialog
      title={said.title}
      doWords={said.save}
      isBusy={edit.isPending}
      onDo={() => void save()}
      cancelWords={words.cancel}
      onClose={close}
    >
      {post.isAccepted && <Notice kind="warning">{said.falls}</Notice>}
      {post.state === 'returned' && <Notice>{said.returned}</Notice>}
      {post.isQuestion && (
        <MarkedLine marked={title} canKeep label={said.question} charsMax={limits.titleCharsMax} />
      )}
      <MarkedArea
        marked={body}
        canKeep
        label={said.body}
        hint={said.hint}
        rows={6}
        charsMax={limits.bodyCharsMax}
        inputRef={field}
        below={
          <Mentioning
            findService={ground.writing.findService}
            input={field}
            onWords={(raw) => body.onBox((now) => typed(now, raw))}
            onMention={(service) => setMentioned((all) => withService(all, service))}
            people={peopleAt(ground.calls.findMentionable, { threadId: thread.id, channelId: null })}
            onPerson={(person) => setMentioned((all) => withPerson(all, person))}
          />
        }
        error={lack === 'words' ? said.mustWrite : undefined}
      />
      {(body.notice ?? title.notice) && <Notice kind="warning">{body.notice ?? title.notice}</Notice>}
      <Checkbox isChecked={hidesEarlier} onChange={setHidesEarlier} hint={said.hidesHint}>
        {said.hides}
      </Checkbox>
      <Checkbox
        isChecked={isConfirmed}
        onChange={setIsConfirmed}
        error={lack === 'confirm' && !isConfirmed ? said.mustConfirm : undefined}
      >
        {said.confirm}
      </Checkbox>
    </FormDialog>
  );
}
