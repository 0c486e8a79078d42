// A copy of the trail as a file of lines, which anybody can verify (docs/audit.md). A long trail comes in several files.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Caption, Heading, LiveWords, Notice, Stack } from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.save;

export function SaveCopy({ ground }: { ground: AuditGround }) {
  /** Behind which entry the next file begins; null: from the first. */
  const [after, setAfter] = useState<string | null>(null);
  const [read, setRead] = useState('');
  const save = useMutation({
    mutationFn: async () => {
      const lines: string[] = [];
      let next = after;
      do {
        const part = await ground.calls.exportAuditEntries(next === null ? {} : { cursor: next });
        lines.push(...part.lines);
        next = part.next;
        setRead(said.saving(lines.length));
      } while (next !== null && lines.length < limits.auditFileLinesMax);
      return { lines, next };
    },
    onSuccess: ({ lines, next }) => {
      setAfter(next);
      if (lines.length === 0) return ground.toast({ words: said.none, kind: 'warning' });
      const day = new Date(ground.nowMs()).toISOString().slice(0, 10);
      const name = `audit-trail-${day}${after === null ? '' : `-after-${after}`}.jsonl`;
      ground.saveFile(name, `${lines.join('\n')}\n`, 'application/jsonl');
      const done = next === null ? said.saved(lines.length) : said.inPart(lines.length);
      ground.toast(next === null ? done : { words: done, kind: 'warning' });
    },
    onSettled: () => setRead(''),
  });
  return (
    <Stack as="section" gap="snug" aria-label={said.heading}>
      <Heading level={2} size="small">
        {said.heading}
      </Heading>
      <Caption>{said.lead}</Caption>
      <Button icon="down" isBusy={save.isPending} busyWords={read} onPress={() => save.mutate()}>
        {after === null ? said.save : said.next}
      </Button>
      <LiveWords words={read} />
      {save.error && <Notice kind="warning">{sayRefusal(save.error)}</Notice>}
    </Stack>
  );
}
