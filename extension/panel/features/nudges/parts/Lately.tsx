// How sending went lately: every message in a state, and why where it has not arrived.
import { Caption, Heading, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import { faultWords, words } from '#extension/panel/features/nudges/messages.ts';
import type { Sending } from '#shared/contract/nudges.ts';

const tones = { waiting: 'neutral', sent: 'success', failed: 'danger', dropped: 'neutral' } as const;

export function Lately({ recent, nowMs }: { recent: readonly Sending[]; nowMs: number }) {
  if (recent.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="nudges-recent">
      <Heading level={2} size="small" id="nudges-recent">
        {words.recent}
      </Heading>
      <Stack as="ul" gap="snug">
        {recent.map(({ id, way, content, state, fault, at, againAt }) => (
          <li key={id}>
            <Stack gap="tight">
              <Text>{words.recentLine(way, content)}</Text>
              <Row gap="tight">
                <Tag tone={tones[state]}>{words.states[state]}</Tag>
                <Caption>
                  <Time at={at} now={nowMs} />
                </Caption>
              </Row>
              {fault && (
                <Caption>
                  {faultWords[fault]}
                  {againAt && (
                    <>
                      {` ${words.againAt}: `}
                      <Time at={againAt} now={nowMs} />
                    </>
                  )}
                </Caption>
              )}
            </Stack>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
