// What peers have learnt of a service: read, add one's own after a look that nobody can be recognised, take it back.
import { useRef, useState } from 'react';
import {
  Button,
  Caption,
  Card,
  Checkbox,
  Disclosure,
  Heading,
  Notice,
  Row,
  Skeleton,
  Stack,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { directoryKeys } from '#extension/panel/features/directory/calls.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { useDeed } from '#extension/panel/features/directory/use-deed.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import { keptAs, MarkedArea, type Settled, useBox } from '#extension/panel/writing/index.ts';
import type { ServiceId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { sayRole } from './ages.ts';

const said = words.tips;
type Of = { ground: DirectoryGround; serviceId: ServiceId };
type Own = { id: Parameters<DirectoryGround['calls']['withdrawTip']>[0]['tipId']; body: string };

export function Tips({ ground, serviceId }: Of) {
  const query = usePages(directoryKeys.tips(serviceId), (cursor) =>
    ground.calls.listTips({ serviceId, cursor, limit: 5 }),
  );
  const tips = query.items;
  const touches = [directoryKeys.tips(serviceId)];
  const putBack = useDeed(ground, {
    deed: (body: string) => ground.calls.addTip({ key: ground.newKey(), serviceId, body, isConfirmed: true }),
    said: said.added,
    touches,
  });
  const remove = useDeed(ground, {
    deed: ({ id }: Own) => ground.calls.withdrawTip({ tipId: id }),
    said: (_, { body }) => ({
      words: said.removed,
      kind: 'info',
      action: { label: words.say.undo, onPress: () => putBack.mutate(body) },
    }),
    touches,
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="tips">
      <Heading level={2} size="small" id="tips">
        {said.heading}
      </Heading>
      <Caption>{said.lead}</Caption>
      {query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale={tips !== undefined} />
      )}
      {!tips && !query.error && <Skeleton kind="lines" count={2} />}
      {tips?.length === 0 && <Text tone="muted">{said.none}</Text>}
      {tips && tips.length > 0 && (
        <Stack as="ul" gap="snug">
          {tips.map((tip) => (
            <li key={tip.id}>
              <Card kind="quiet">
                <Stack gap="tight">
                  <div dir="auto">
                    <Text keepsLines>{tip.body}</Text>
                  </div>
                  <Caption>
                    {sayRole(tip.byRole)} · {tip.byOrganisation} ·{' '}
                    <Time at={tip.postedAt} now={ground.nowMs()} />
                  </Caption>
                  {tip.isMine && (
                    <Row>
                      <Button
                        size="small"
                        kind="quiet"
                        icon="remove"
                        isBusy={remove.isPending && remove.variables?.id === tip.id}
                        onPress={() => remove.mutate(tip)}
                      >
                        {said.remove}
                      </Button>
                    </Row>
                  )}
                </Stack>
              </Card>
            </li>
          ))}
        </Stack>
      )}
      <MorePages query={query} isSmall>
        {said.more}
      </MorePages>
      <AddTip ground={ground} serviceId={serviceId} />
    </Stack>
  );
}

function AddTip({ ground, serviceId }: Of) {
  const box = useBox(ground.writing, '', { rest: { place: `tip:${serviceId}`, about: null } });
  const { raw } = box.box;
  /** The tick vouches for the words as they stand. */
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  /** Other words are another deed. */
  const last = useRef<{ text: string; key: string } | null>(null);
  const isConfirmed = confirmed === raw && raw.trim() !== '';
  const add = useDeed(ground, {
    deed: ({ text, kept }: Settled & { text: StrippedText }) => {
      if (last.current?.text !== text) last.current = { text, key: ground.newKey() };
      return ground.calls.addTip({
        key: last.current.key,
        serviceId,
        body: text,
        isConfirmed: true,
        kept: keptAs('body', kept),
      });
    },
    said: said.added,
    onDone: () => {
      last.current = null;
      box.restart('');
      setIsAsked(false);
      setIsOpen(false);
    },
    box,
    touches: [directoryKeys.tips(serviceId)],
  });
  const send = async () => {
    if (add.isPending) return;
    const settled = await box.settle();
    if (settled === null || settled.text === null) return;
    setIsAsked(!isConfirmed);
    if (isConfirmed) add.mutate({ ...settled, text: settled.text });
  };
  return (
    <Disclosure kind="card" level={3} summary={said.add} isOpen={isOpen} onChange={setIsOpen}>
      <Stack gap="snug">
        <MarkedArea
          marked={box}
          canKeep
          label={said.label}
          placeholder={said.placeholder}
          rows={3}
          charsMax={limits.tipCharsMax}
        />
        {box.notice && <Notice kind="warning">{box.notice}</Notice>}
        <Checkbox
          isChecked={isConfirmed}
          onChange={(isOn) => setConfirmed(isOn ? raw : null)}
          error={isAsked && !isConfirmed ? said.confirmFirst : undefined}
        >
          {said.confirm}
        </Checkbox>
        <Button kind="primary" isWide isBusy={add.isPending} onPress={() => void send()}>
          {said.deed}
        </Button>
      </Stack>
    </Disclosure>
  );
}
