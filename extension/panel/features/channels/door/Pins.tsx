// The case studies above a channel's threads; whoever keeps house pins at most three.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  FormDialog,
  Heading,
  IconButton,
  Link,
  Row,
  Select,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import { useDeed } from '#extension/panel/features/channels/life/use-deed.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { ChannelInFull } from '#shared/contract/channel-entry.ts';
import { words } from './messages.ts';

const said = words.pins;

type PinsProps = { ground: ChannelsGround; channel: ChannelInFull };

export function Pins({ ground, channel }: PinsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { id: channelId, pins, canHost } = channel;
  const pin = useDeed(ground, {
    deed: (input: { caseId: CaseStudyId; isPinned: boolean }) =>
      ground.calls.pinCase({ channelId, ...input }),
    said: (_, { isPinned }) => (isPinned ? said.pinned : said.unpinned),
    onDone: () => setIsOpen(false),
  });
  const hasRoom = canHost && pins.length < limits.channelPinsMax;
  if (pins.length === 0 && !hasRoom) return null;
  return (
    <Stack as="section" gap="snug" aria-label={said.title}>
      {pins.length > 0 && (
        <Heading level={2} size="small">
          {said.title}
        </Heading>
      )}
      {pins.length > 0 && (
        <Stack as="ul" gap="tight">
          {pins.map(({ caseId, title }) => (
            <li key={caseId}>
              <Row gap="tight">
                <Link href={ground.places.caseStudy(caseId)}>
                  <bdi>{title}</bdi>
                </Link>
                {canHost && (
                  <IconButton
                    icon="close"
                    size="small"
                    label={said.unpin(title)}
                    isBusy={pin.isPending}
                    onPress={() => pin.mutate({ caseId, isPinned: false })}
                  />
                )}
              </Row>
            </li>
          ))}
        </Stack>
      )}
      {hasRoom && (
        <Row>
          <Button size="small" icon="pin" onPress={() => setIsOpen(true)}>
            {said.pin}
          </Button>
        </Row>
      )}
      {isOpen && (
        <PinOne
          ground={ground}
          taken={pins.map((one) => one.caseId)}
          isBusy={pin.isPending}
          onChosen={(caseId) => pin.mutate({ caseId, isPinned: true })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Stack>
  );
}

/** Published case studies, newest first, as far as one page goes. */
export const usePinnable = (ground: ChannelsGround) =>
  useQuery({ queryKey: [...channelKeys.all, 'pinnable'], queryFn: ground.listCases });

type PinOneProps = {
  ground: ChannelsGround;
  taken: readonly CaseStudyId[];
  isBusy: boolean;
  onChosen: (caseId: CaseStudyId) => void;
  onClose: () => void;
};

function PinOne({ ground, taken, isBusy, onChosen, onClose }: PinOneProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const cases = usePinnable(ground).data?.filter((one) => !taken.includes(one.id)) ?? [];
  return (
    <FormDialog
      title={said.pin}
      doWords={said.yes}
      isBusy={isBusy}
      isDisabled={chosen === null}
      onDo={() => chosen !== null && onChosen(chosen as CaseStudyId)}
      cancelWords={words.cancel}
      onClose={onClose}
    >
      {cases.length === 0 ? (
        <Text tone="muted">{said.none}</Text>
      ) : (
        <Select
          label={said.choose}
          choices={cases.map(({ id, title }) => ({ id, label: title }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </FormDialog>
  );
}
