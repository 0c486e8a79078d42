// A rare combination that may point to one person: it advises, it never blocks.
import { Button, Card, Row, Stack, Text } from '#extension/kit/index.ts';
import type { Hint } from '#shared/stripping/index.ts';
import { words } from './messages.ts';

export type HintsProps = {
  raw: string;
  hints: readonly Hint[];
  onUse: (hint: Hint) => void;
  onLeave: (hint: Hint) => void;
};

const shownMax = 6;

export function Hints({ raw, hints, onUse, onLeave }: HintsProps) {
  if (hints.length === 0) return null;
  return (
    <Card kind="quiet" as="section" aria-label={words.hints.label}>
      <Stack gap="snug">
        <Text size="caption" isStrong>
          {words.hints.label}
        </Text>
        {hints.slice(0, shownMax).map((hint) => (
          <Stack key={`${hint.start} ${hint.why}`} gap="tight">
            <Text size="caption" isStrong>
              {words.hints.of(raw.slice(hint.start, hint.end))}
            </Text>
            <Text size="caption">{hint.why}</Text>
            <Row gap="snug">
              {hint.generalisation && (
                <Button size="small" onPress={() => onUse(hint)}>
                  {words.hints.use(hint.generalisation)}
                </Button>
              )}
              <Button
                size="small"
                kind="quiet"
                onPress={() => onLeave(hint)}
                aria-label={`${words.hints.leave}: ${words.hints.of(raw.slice(hint.start, hint.end))}`}
              >
                {words.hints.leave}
              </Button>
            </Row>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
