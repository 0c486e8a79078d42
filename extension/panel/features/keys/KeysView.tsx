// A person's API keys: which there are, a new one, and how to end one.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  ConfirmDialog,
  Heading,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { useDeed } from '#extension/panel/doing/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import type { ApiKey } from '#shared/contract/keys.ts';
import { CallsGuide } from './CallsGuide.tsx';
import { type KeysGround, keysKeys, mayHave } from './calls.ts';
import { FreshKey } from './FreshKey.tsx';
import { MakeKey } from './MakeKey.tsx';
import { words } from './messages.ts';
import { sayDay } from './say-day.ts';

export function KeysView({ ground }: { ground: KeysGround }) {
  const cache = useQueryClient();
  const query = usePages(keysKeys.list, (cursor) => ground.calls.listKeys({ cursor }));
  // In the memory of this screen alone, and gone with it.
  const [fresh, setFresh] = useState<{ name: string; secret: string } | null>(null);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  const revoke = useDeed(ground, {
    deed: (keyId: string) => ground.calls.revokeKey({ keyId }).finally(() => setEnding(null)),
    said: words.revoked,
    onDone: () => setFresh(null),
    touches: [keysKeys.list],
    offline: words.unreached,
  });
  const keys = query.items;
  const may = ground.roles && mayHave(ground.roles);
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {fresh && <FreshKey ground={ground} fresh={fresh} onDone={() => setFresh(null)} />}
      {query.isPending && <Skeleton kind="card" count={2} words={words.loading} />}
      {query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} isStale={keys !== undefined} />
      )}
      {keys?.length === 0 && <Text tone="muted">{words.none}</Text>}
      {keys !== undefined && keys.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={words.title}>
          {keys.map((key) => (
            <OneKey key={key.id} ground={ground} of={key} onRevoke={() => setEnding(key)} />
          ))}
        </Stack>
      )}
      <MorePages query={query} />
      {may?.length === 0 && <Notice>{words.notYours}</Notice>}
      {may !== undefined && may.length > 0 && !fresh && (
        <Stack as="section" gap="normal" aria-labelledby="make-key">
          <Heading level={2} size="medium" id="make-key">
            {words.make.title}
          </Heading>
          <MakeKey
            ground={ground}
            may={may}
            onMade={(made) => {
              setFresh(made);
              void cache.invalidateQueries({ queryKey: keysKeys.list });
            }}
          />
        </Stack>
      )}
      {may !== undefined && may.length > 0 && <CallsGuide ground={ground} />}
      <ConfirmDialog
        isOpen={ending !== null}
        title={words.revokeTitle}
        confirmWords={words.revoke}
        cancelWords={words.keep}
        isDanger
        isBusy={revoke.isPending}
        onConfirm={() => ending && revoke.mutate(ending.id)}
        onCancel={() => setEnding(null)}
      >
        {words.revokeWords(ending?.name ?? '')}
      </ConfirmDialog>
    </Stack>
  );
}

type OneKeyProps = { ground: KeysGround; of: ApiKey; onRevoke: () => void };

function OneKey({ ground, of, onRevoke }: OneKeyProps) {
  const isExpired = Date.parse(of.expiresAt) <= ground.nowMs();
  return (
    <Card as="li">
      <Stack gap="snug">
        <Row isSpread>
          <Text isStrong>{of.name}</Text>
          {isExpired && <Tag tone="neutral">{words.expired}</Tag>}
        </Row>
        <Text>{of.roles.map((role) => ground.roleLabels[role]).join(', ')}</Text>
        <Caption>
          {words.made} <Time at={of.createdAt} now={ground.nowMs()} />
        </Caption>
        <Caption>
          {of.lastUsedOn === null ? words.neverUsed : words.usedOn(sayDay(`${of.lastUsedOn}T12:00:00Z`))} ·{' '}
          {words.until(sayDay(of.expiresAt))}
        </Caption>
        <Row>
          <Button size="small" onPress={onRevoke} aria-label={words.revokeOf(of.name)}>
            {words.revoke}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
