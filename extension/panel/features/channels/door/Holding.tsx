// What holds a post of this channel until a moderator has looked: read and set by administrators. Moderators see at each post that waits
// which rule holds it; the list of words is shown to nobody else, for whoever knows it can write around it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog, Opener, Select, Skeleton, Switch, Text, TextArea } from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import { Trouble } from '#extension/panel/features/channels/parts/Trouble.tsx';
import { limits } from '#shared/basics/limits.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import type { Holding as Rules } from '#shared/contract/holding.ts';
import { words } from './messages.ts';

type Props = { ground: ChannelsGround; channel: ChannelInFull };
const said = words.holding;
const steps = [0, 1, 2, 3, 5, 10, 20];

export const Holding = (props: Props) => (
  <Opener size="small" icon="shield" words={said.open}>
    {(close) => <HoldingDialog {...props} onClose={close} />}
  </Opener>
);

function HoldingDialog({ ground, channel, onClose }: Props & { onClose: () => void }) {
  const read = useQuery({
    queryKey: channelKeys.holding(channel.id),
    queryFn: () => ground.calls.readHolding({ channelId: channel.id }),
    // What is being changed stays what was begun with.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [changed, setChanged] = useState<Partial<Rules>>({});
  const [flagged, setFlagged] = useState<string | null>(null);
  const save = useDeed(ground, {
    deed: (rules: Rules) => ground.calls.setHolding({ channelId: channel.id, ...rules }),
    said: said.saved,
    onDone: onClose,
  });
  const rules = read.data && { ...read.data, ...changed };
  const typed = flagged ?? rules?.flaggedWords.join('\n') ?? '';
  const flaggedWords = linesOf(typed);
  const wrong = whyNot(flaggedWords);
  return (
    <FormDialog
      title={said.title}
      doWords={words.keep.save}
      isBusy={save.isPending}
      isDisabled={!rules}
      onDo={() => rules && wrong === null && save.mutate({ ...rules, flaggedWords })}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      <Text>{said.lead}</Text>
      {read.error && <Trouble cause={read.error} onAgain={() => void read.refetch()} />}
      {!rules && !read.error && <Skeleton kind="card" words={said.loading} />}
      {rules && (
        <>
          <Select
            label={said.firstPosts}
            hint={said.firstPostsHint}
            choices={[...new Set([...steps, rules.firstPosts])]
              .sort((one, other) => one - other)
              .map((count) => ({ id: String(count), label: said.first(count) }))}
            value={String(rules.firstPosts)}
            onChange={(count) => setChanged({ ...changed, firstPosts: Number(count) })}
          />
          <TextArea
            label={said.flagged}
            hint={said.flaggedHint}
            rows={4}
            value={typed}
            onChange={setFlagged}
            error={wrong ?? undefined}
          />
          <Switch
            label={said.overruled}
            hint={said.overruledHint}
            isOn={rules.holdsOverruled}
            onChange={(holdsOverruled) => setChanged({ ...changed, holdsOverruled })}
          />
          <Switch
            label={said.doubt}
            hint={said.doubtHint}
            isOn={rules.holdsDoubt}
            onChange={(holdsDoubt) => setChanged({ ...changed, holdsDoubt })}
          />
        </>
      )}
    </FormDialog>
  );
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Said while it is typed, so that nothing is refused when it is saved. */
function whyNot(lines: readonly string[]): string | null {
  if (lines.length > limits.flaggedWordsMax) return said.tooMany(limits.flaggedWordsMax);
  const { flaggedWordCharsMax: most } = limits;
  const isWrong = lines.some((line) => line.length < 2 || line.length > most);
  return isWrong ? said.wrongLength(most) : null;
}
