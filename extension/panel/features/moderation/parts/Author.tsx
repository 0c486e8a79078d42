// What may be done about whoever wrote a post: a warning, a suspension, and, of an anonymous one, asking for the name.
// Nothing here tells who it is.
import { useRef, useState } from 'react';
import {
  Button,
  Caption,
  ConfirmDialog,
  Disclosure,
  Notice,
  Row,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import type { ModerationGround } from '#extension/panel/features/moderation/ground.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { useDeed } from './use-deed.ts';

const said = words.queue;
type AuthorProps = { ground: ModerationGround; postId: PostId; isAnonymous: boolean };
type What = 'warn' | 'suspend' | 'ask' | 'glass';

const saidOf: Record<What, string> = {
  warn: said.warned,
  suspend: said.suspended,
  ask: said.asked,
  glass: said.asked,
};

export function Author({ ground, postId, isAnonymous }: AuthorProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useBox(ground.writing, '', {
    // A queue holds many of these, most of them closed: what rests is read when one is opened.
    ...(isOpen && { rest: { place: `author:${postId}`, about: postId } }),
  });
  const [isSure, setIsSure] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  /** Other words are another deed. */
  const last = useRef<{ of: string; key: string } | null>(null);
  const { calls } = ground;
  const tell = useDeed(ground, {
    deed: async ({ what, text }: { what: What; text: string }): Promise<unknown> => {
      const of = `${what} ${text}`;
      if (last.current?.of !== of) last.current = { of, key: ground.newKey() };
      const { key } = last.current;
      if (what === 'warn') return calls.warnAuthor({ key, postId, words: text });
      if (what === 'suspend') return calls.suspendAuthor({ key, postId, words: text });
      return calls.requestUnmasking({ key, postId, reason: text, isBreakGlass: what === 'glass' });
    },
    said: (_, { what }) => saidOf[what],
    onDone: () => {
      last.current = null;
      box.restart('');
      setIsSure(false);
      setIsOpen(false);
    },
    box,
  });
  const send = async (what: What) => {
    if (tell.isPending) return;
    const settled = await box.settle();
    setIsEmpty(settled !== null && settled.text === null);
    if (settled === null || settled.text === null) return setIsSure(false);
    tell.mutate({ what, text: settled.text });
  };
  return (
    <Disclosure level={3} summary={said.more} isOpen={isOpen} onChange={setIsOpen}>
      <Stack gap="snug">
        <MarkedArea
          marked={box}
          label={said.toAuthor}
          rows={2}
          charsMax={limits.moderationWordsCharsMax}
          error={isEmpty ? said.tellFirst : undefined}
        />
        {box.notice && <Notice kind="warning">{box.notice}</Notice>}
        <Row gap="snug">
          <Button size="small" icon="bell" isBusy={tell.isPending} onPress={() => void send('warn')}>
            {said.warn}
          </Button>
          <Button size="small" icon="lock" onPress={() => setIsSure(true)}>
            {said.suspend}
          </Button>
        </Row>
        {isAnonymous && (
          <Stack gap="tight">
            <Caption>{said.askHint}</Caption>
            <Row gap="snug">
              <Button size="small" icon="mask" isBusy={tell.isPending} onPress={() => void send('ask')}>
                {said.ask}
              </Button>
              <Button size="small" icon="danger" isBusy={tell.isPending} onPress={() => void send('glass')}>
                {said.glass}
              </Button>
            </Row>
          </Stack>
        )}
      </Stack>
      <ConfirmDialog
        isOpen={isSure}
        title={said.suspendSure}
        confirmWords={said.suspend}
        cancelWords={words.cancel}
        isDanger
        isBusy={tell.isPending}
        onConfirm={() => void send('suspend')}
        onCancel={() => setIsSure(false)}
      >
        <Text>{said.suspendSureWords}</Text>
      </ConfirmDialog>
    </Disclosure>
  );
}
