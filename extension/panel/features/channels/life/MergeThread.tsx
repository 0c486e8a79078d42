// Which thread another one goes on in: the newest of its channel at hand, any that this moderator finds by its words, page by page.
import { useState } from 'react';
import { FormDialog, RadioGroup, Skeleton, Text } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { Trouble } from '#extension/panel/features/channels/parts/Trouble.tsx';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import { MarkedSearch, useBox, useSafeWords } from '#extension/panel/writing/index.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import type { Thread } from '#shared/contract/channels.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.tend;
const lettersMin = 2;

type MergeProps = { ground: ChannelsGround; thread: Thread; onClose: () => void };
type Choice = { id: string; title: string };

export function MergeThread({ ground, thread, onClose }: MergeProps) {
  const { id: threadId, channelId } = thread;
  const box = useBox(ground.writing);
  const safe = useSafeWords(box);
  const asked = safe.length >= lettersMin ? safe : '';
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const query = usePages<{ items: Choice[]; next: string | null }>(
    [...channelKeys.threads(channelId), 'to-merge', asked],
    async (cursor) => {
      if (asked !== '') return ground.findThreads(safe, cursor);
      return ground.calls.listThreads({ channelId, cursor });
    },
  );
  const merge = useDeed(ground, {
    deed: (into: string) => ground.calls.mergeThread({ threadId, intoThreadId: into as ThreadId }),
    said: said.mergedDone,
    onDone: onClose,
  });
  const others = (query.items ?? []).filter((one) => one.id !== threadId);
  // What is chosen is one that stands in the list: nobody merges into what they do not see.
  const into = others.find((one) => one.id === chosen) ?? null;
  const go = () => {
    setIsAsked(true);
    if (into !== null) merge.mutate(into.id);
  };
  return (
    <FormDialog
      title={said.mergeTitle}
      doWords={said.mergeYes}
      isBusy={merge.isPending}
      isDisabled={others.length === 0}
      onDo={go}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      <Text>{said.mergeLead}</Text>
      <MarkedSearch marked={box} label={said.findInto} hint={said.findIntoHint} onSubmit={() => undefined} />
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!query.items && !query.error && <Skeleton words={said.looking} />}
      {query.items && others.length === 0 && (
        <Text tone="muted">{asked === '' ? said.none : said.noneFound}</Text>
      )}
      {others.length > 0 && (
        <RadioGroup
          label={asked === '' ? said.into : said.intoFound}
          choices={others.map(({ id, title }) => ({ id, label: title }))}
          value={chosen}
          onChange={setChosen}
          error={isAsked && into === null ? said.choose : undefined}
        />
      )}
      <MorePages query={query} isSmall />
    </FormDialog>
  );
}
