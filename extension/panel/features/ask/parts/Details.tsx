// Where a question goes and what it is about: proposed from its words, folded away, changed with a click.
import type { ReactNode } from 'react';
import { Disclosure, RadioGroup, Select, Stack, TagPicker } from '#extension/kit/index.ts';
import type { Draft } from '#extension/panel/features/ask/draft/draft.ts';
import { words } from '#extension/panel/features/ask/messages.ts';
import {
  barrierLabels,
  needLabels,
  urgencyHints,
  urgencyLabels,
} from '#extension/panel/features/channels/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Barrier, barriers, type Need, needs, type Urgency, urgencies } from '#shared/basics/lists.ts';
import type { Channel } from '#shared/contract/channels.ts';

export type DetailsProps = {
  draft: Draft;
  channels: readonly Channel[] | undefined;
  chosen: { channel: Channel | null; needs: Need[]; title: string };
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (patch: Partial<Draft>) => void;
  titleBox: ReactNode;
  isReadOnly: boolean;
};

export function Details(props: DetailsProps) {
  const { draft, channels, chosen, isOpen, onOpen, onChange, titleBox, isReadOnly } = props;
  const open = channels?.filter((one) => one.canPost && !one.isClosed) ?? [];
  const tooMany = (count: number, max: number) => (count >= max ? words.details.tooMany(max) : undefined);
  const inside = [
    chosen.channel?.name ?? (channels ? words.details.noChannel : words.details.choosing),
    ...chosen.needs.map((need) => needLabels[need]).filter((label) => label !== chosen.channel?.name),
    urgencyLabels[draft.urgency],
  ];
  return (
    <Disclosure
      kind="card"
      level={2}
      summary={words.details.summary}
      inside={inside.join(' · ')}
      isOpen={isOpen}
      onChange={onOpen}
    >
      <Stack gap="normal">
        <Select
          label={words.details.channel}
          placeholder={words.details.noChannel}
          hint={channels ? undefined : words.details.offline}
          choices={open.map((one) => ({ id: one.id, label: one.name, hint: one.purpose }))}
          value={chosen.channel?.id ?? null}
          onChange={(id) => onChange({ channelId: id as ChannelId })}
          isDisabled={isReadOnly || open.length === 0}
        />
        <RadioGroup
          label={words.details.urgency}
          choices={urgencies.map((id) => ({ id, label: urgencyLabels[id], hint: urgencyHints[id] }))}
          value={draft.urgency}
          onChange={(urgency) => onChange({ urgency: urgency as Urgency })}
          isDisabled={isReadOnly}
        />
        {titleBox}
        <TagPicker
          label={words.details.needs}
          hint={tooMany(chosen.needs.length, limits.needsPerThreadMax)}
          choices={ordered(needs, chosen.needs).map((id) => ({
            id,
            label: needLabels[id],
            isDisabled: chosen.needs.length >= limits.needsPerThreadMax && !chosen.needs.includes(id),
          }))}
          value={chosen.needs}
          onChange={(value) => onChange({ needs: value.slice(0, limits.needsPerThreadMax) as Need[] })}
          shownFirst={8}
          moreWords={words.details.more}
          isDisabled={isReadOnly}
        />
        <TagPicker
          label={words.details.barriers}
          hint={tooMany(draft.barriers.length, limits.barriersPerThreadMax)}
          choices={barriers.map((id) => ({
            id,
            label: barrierLabels[id],
            isDisabled: draft.barriers.length >= limits.barriersPerThreadMax && !draft.barriers.includes(id),
          }))}
          value={draft.barriers}
          onChange={(value) =>
            onChange({ barriers: value.slice(0, limits.barriersPerThreadMax) as Barrier[] })
          }
          shownFirst={4}
          moreWords={words.details.more}
          isDisabled={isReadOnly}
        />
      </Stack>
    </Disclosure>
  );
}

/** What is chosen when the list opens stands first. */
const ordered = (all: readonly Need[], first: readonly Need[]): Need[] => [
  ...first,
  ...all.filter((need) => !first.includes(need)),
];
