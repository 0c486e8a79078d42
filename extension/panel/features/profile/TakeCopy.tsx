// The copy of all of it: what the file is, how far it is, and what happened when it broke off.
import { useEffect, useRef } from 'react';
import { Button, Heading, Notice, ProgressBar, Row, Stack, Text } from '#extension/kit/index.ts';
import type { OwnCounts } from '#shared/contract/profile.ts';
import type { ProfileGround } from './calls.ts';
import { profileWords } from './messages.ts';
import { useCopy } from './use-copy.ts';

const said = profileWords.copy;

export function TakeCopy({ ground, counts }: { ground: ProfileGround; counts: OwnCounts }) {
  const { is, copy, fault, save, goOn, stop } = useCopy(ground, counts);
  const all = counts.kinds.reduce((sum, { count }) => sum + count, 0);
  const isBegun = is === 'stopped' || is === 'broken';
  const isRunning = is === 'running';
  const buttons = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // The second button goes when it was pressed, or when all is read: the focus stays with the first.
  useEffect(() => {
    const { current: row } = buttons;
    const isLost = document.activeElement === document.body;
    if (hadFocus.current && isLost) row?.querySelector('button')?.focus();
    hadFocus.current = is !== 'idle' && row?.contains(document.activeElement) === true;
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="take-copy">
      <Heading level={2} size="medium" id="take-copy">
        {said.title}
      </Heading>
      <Text>{said.lead}</Text>
      <Notice kind="warning">{said.warning}</Notice>
      {isRunning && (
        <ProgressBar
          label={said.progress}
          // Something may be written meanwhile.
          percent={all === 0 ? 0 : Math.min(100, (100 * copy.records) / all)}
          words={said.of(copy.records, Math.max(all, copy.records))}
        />
      )}
      {is === 'stopped' && <Notice>{said.stopped(copy.records)}</Notice>}
      {is === 'broken' && <Notice kind="danger">{`${fault} ${said.broken(copy.records)}`}</Notice>}
      <div ref={buttons}>
        <Row>
          {/* Its own button all along: pressed twice it is busy, and stops nothing. */}
          <Button kind="primary" icon="down" isBusy={isRunning} onPress={isBegun ? goOn : save}>
            {isBegun ? said.goOn : said.save}
          </Button>
          {isRunning && (
            <Button icon="close" onPress={stop}>
              {said.stop}
            </Button>
          )}
          {isBegun && <Button onPress={save}>{said.again}</Button>}
        </Row>
      </div>
    </Stack>
  );
}
