// Where this person is signed in, and how to end it: there, here, or everywhere.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  ConfirmDialog,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Text,
  Time,
  type ToastWords,
} from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { type SessionCalls, sessionKeys } from './calls.ts';
import { words } from './messages.ts';
import { Trail } from './Trail.tsx';

export type SessionsViewProps = {
  calls: SessionCalls;
  nowMs: () => number;
  toast: (toast: ToastWords | string) => void;
  onSignedOut: () => void;
};

export function SessionsView({ calls, nowMs, toast, onSignedOut }: SessionsViewProps) {
  const cache = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const list = useQuery({ queryKey: sessionKeys.list, queryFn: calls.listSessions });
  const complain = (cause: unknown) => toast({ words: sayRefusal(cause), kind: 'warning' });
  const revoke = useMutation({
    mutationFn: calls.revokeSession,
    onSuccess: () => {
      toast(words.sessions.revoked);
      void cache.invalidateQueries({ queryKey: sessionKeys.list });
    },
    onError: complain,
  });
  const signOut = useMutation({
    mutationFn: calls.signOut,
    onSuccess: () => {
      // Leaving takes away what the toasts of before say and offer.
      onSignedOut();
      toast(words.sessions.signedOut);
    },
    onError: complain,
  });
  const everywhere = useMutation({
    mutationFn: calls.signOutEverywhere,
    onSuccess: ({ ended }) => {
      onSignedOut();
      toast(words.sessions.everywhereDone(ended));
    },
    onError: complain,
    onSettled: () => setIsAsking(false),
  });
  return (
    <Stack gap="wide">
      <title>{`${words.sessions.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.sessions.lead}>
        {words.sessions.title}
      </PageTitle>
      {list.isPending && <Skeleton kind="card" count={2} words={words.sessions.loading} />}
      {list.error && (
        <Notice
          kind="offline"
          actions={
            <Button size="small" icon="refresh" onPress={() => void list.refetch()}>
              {words.sessions.again}
            </Button>
          }
        >
          {words.sessions.notLoaded}
        </Notice>
      )}
      <Stack as="ul" gap="snug">
        {list.data?.sessions.map((session) => (
          <Card as="li" key={session.id}>
            <Stack gap="snug">
              <Row isSpread>
                <Text isStrong>{session.device}</Text>
                {session.isThisOne && <Tag tone="accent">{words.sessions.thisOne}</Tag>}
              </Row>
              <Caption>
                {words.sessions.started} <Time at={session.startedAt} now={nowMs()} /> · {words.sessions.used}{' '}
                <Time at={session.lastUsedAt} now={nowMs()} />
              </Caption>
              {!session.isThisOne && (
                <Row>
                  <Button
                    size="small"
                    isBusy={revoke.isPending && revoke.variables === session.id}
                    onPress={() => revoke.mutate(session.id)}
                    aria-label={`${words.sessions.revoke}: ${session.device}`}
                  >
                    {words.sessions.revoke}
                  </Button>
                </Row>
              )}
            </Stack>
          </Card>
        ))}
      </Stack>
      <Stack gap="snug">
        <Button isWide icon="sign-out" isBusy={signOut.isPending} onPress={() => signOut.mutate()}>
          {words.sessions.signOut}
        </Button>
        <Button isWide kind="warning" onPress={() => setIsAsking(true)}>
          {words.sessions.everywhere}
        </Button>
      </Stack>
      <Trail calls={calls} nowMs={nowMs} />
      <ConfirmDialog
        isOpen={isAsking}
        title={words.sessions.everywhereTitle}
        confirmWords={words.sessions.everywhere}
        cancelWords={words.sessions.cancel}
        isDanger
        isBusy={everywhere.isPending}
        onConfirm={() => everywhere.mutate()}
        onCancel={() => setIsAsking(false)}
      >
        {words.sessions.everywhereWords}
      </ConfirmDialog>
    </Stack>
  );
}
