// Who wrote these words and when, that nobody has reviewed them, and whether they are past their day.
import { Caption, Disclosure, Notice, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import { provenance } from '#extension/panel/features/toolkit/content/provenance.ts';
import { sayDay } from '#extension/panel/features/toolkit/days.ts';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';

const said = words.about;
const { sources, writtenOn, reviewBy } = provenance;

export function Written({ ground }: { ground: Pick<ToolkitGround, 'nowMs'> }) {
  return (
    <Stack gap="snug">
      {wallTime(ground.nowMs()).day > reviewBy && (
        <Notice kind="warning" heading={said.expired}>
          {said.expiredWords(sayDay(reviewBy))}
        </Notice>
      )}
      <Row>
        <Tag tone="warning" icon="info">
          {said.unreviewed}
        </Tag>
      </Row>
      <Disclosure summary={said.summary} level={2}>
        <Stack gap="snug">
          <Text>{said.words(sayDay(writtenOn), sayDay(reviewBy))}</Text>
          <Stack as="ul" gap="snug">
            {sources.map((source) => (
              <li key={source}>
                <Caption>{source}</Caption>
              </li>
            ))}
          </Stack>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
