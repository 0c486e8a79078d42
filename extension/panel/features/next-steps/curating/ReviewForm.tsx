// An administrator records who reviewed this content, with role and day. It covers what stands here now and nothing later; who recorded it
// is in the audit trail.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Caption,
  ConfirmDialog,
  Heading,
  Notice,
  Stack,
  Text,
  TextField,
} from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { dayInWords, wallTime } from '#shared/next-steps/uk-time.ts';
import { type CuratingGround, type PathReview, type PathStanding, pathStandingKey } from './calls.ts';
import { words } from './messages.ts';

const said = words.review;
const least = 2;
const most = 80;

/** What is wrong with each field; null: nothing. */
function faultsOf({ name, role, on }: Omit<PathReview, 'digest'>, today: string) {
  const ofWords = (text: string) => (text.length < least || text.length > most ? said.badWords : null);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && on <= today;
  return { name: ofWords(name), role: ofWords(role), on: isDay ? null : said.badDay };
}

export function ReviewForm({ ground, standing }: { ground: CuratingGround; standing: PathStanding }) {
  const cache = useQueryClient();
  const [typed, setTyped] = useState({ name: '', role: '', on: '' });
  const [isJudged, setIsJudged] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { digest, version } = standing;
  const review = { name: typed.name.trim(), role: typed.role.trim(), on: typed.on };
  const faults = faultsOf(review, wallTime(ground.nowMs()).day);
  const shown = isJudged ? faults : { name: null, role: null, on: null };
  const record = useMutation({
    mutationFn: () => ground.recordPathReview({ digest, ...review }),
    onSuccess: () => {
      ground.toast(said.done);
      setTyped({ name: '', role: '', on: '' });
      setIsJudged(false);
    },
    onSettled: () => {
      setIsAsking(false);
      void cache.invalidateQueries({ queryKey: pathStandingKey });
    },
  });
  const ask = () => {
    setIsJudged(true);
    if (faults.name === null && faults.role === null && faults.on === null) setIsAsking(true);
  };
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  return (
    <Stack as="section" gap="normal" aria-label={said.heading}>
      <Heading level={2} size="small">
        {said.heading}
      </Heading>
      <Text>{said.lead}</Text>
      <TextField
        label={said.name}
        value={typed.name}
        onChange={(name) => change({ name })}
        error={shown.name ?? undefined}
        autoComplete="off"
      />
      <TextField
        label={said.role}
        hint={said.roleHint}
        value={typed.role}
        onChange={(role) => change({ role })}
        error={shown.role ?? undefined}
        autoComplete="off"
      />
      <TextField
        label={said.on}
        type="date"
        value={typed.on}
        onChange={(on) => change({ on })}
        error={shown.on ?? undefined}
      />
      <Caption>{said.digest(version, digest)}</Caption>
      {record.error && <Notice kind="warning">{sayRefusal(record.error, said.unreached)}</Notice>}
      <Button icon="check" onPress={ask}>
        {said.record}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={said.askTitle}
        confirmWords={said.yes}
        isBusy={record.isPending}
        onConfirm={() => record.mutate()}
        onCancel={() => setIsAsking(false)}
      >
        {isAsking && said.ask(review.name, review.role, dayInWords(review.on), version)}
      </ConfirmDialog>
    </Stack>
  );
}
