// The copy of all of it: what the file is, how far it is, and what happened when it broke off.
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
  return (
    <Stack as="section" gap="snug" aria-labelledby="take-copy">
      <Heading level={2} size="medium" id="take-copy">
        {said.title}
      </Heading>
      <Text>{said.lead}</Text>
      <Notice kind="warning">{said.warning}</Notice>
      {is === 'running' && (
        <ProgressBar
          label={said.progress}
          // Something may be written meanwhile.
          percent={all === 0 ? 0 : Math.min(100, (100 * copy.records) / all)}
          words={said.of(copy.records, Math.max(all, copy.records))}
        />
      )}
      {is === 'stopped' && <Notice>{said.stopped(copy.records)}</Notice>}
      {is === 'broken' && <Notice kind="danger">{`${fault} ${said.broken(copy.records)}`}</Notice>}
      <Row>
        {/* One button that changes, so that the focus stays on it. */}
        <Button
          kind={is === 'running' ? 'secondary' : 'primary'}
          icon={is === 'running' ? 'close' : 'down'}
          onPress={is === 'running' ? stop : isBegun ? goOn : save}
        >
          {is === 'running' ? said.stop : isBegun ? said.goOn : said.save}
        </Button>
        {isBegun && <Button onPress={save}>{said.again}</Button>}
      </Row>
    </Stack>
  );
}
