// What the engine found in words that are still being typed, as a list under the box with one deed each. Reasons open in
// place: a floating menu would take the focus out of the box, and leaving the box takes the words out.
import { useState } from 'react';
import { Button, Caption, Card, Row, Stack, Text } from '#extension/kit/index.ts';
import { mayStay } from '#extension/panel/features/ask/draft/box.ts';
import { keepLabels, kindLabels, words } from '#extension/panel/features/ask/messages.ts';
import { type KeepReason, keepReasons } from '#shared/basics/lists.ts';
import type { Found, Hint } from '#shared/stripping/types.ts';

export type FindingsProps = {
  raw: string;
  found: readonly Found[];
  onRemove: (found: Found) => void;
  onKeep: (found: Found, reason: KeepReason) => void;
};

/** More would be a wall; all of them go when the box is left. */
const shownMax = 6;

export function Findings({ raw, found, onRemove, onKeep }: FindingsProps) {
  if (found.length === 0) return null;
  return (
    <Card kind="warning" as="section" aria-label={words.findings.label}>
      <Stack as="ul" gap="snug">
        {found.slice(0, shownMax).map((one) => (
          <li key={`${one.kind} ${one.start}`}>
            <Finding value={raw.slice(one.start, one.end)} found={one} onRemove={onRemove} onKeep={onKeep} />
          </li>
        ))}
      </Stack>
    </Card>
  );
}

type FindingProps = Pick<FindingsProps, 'onRemove' | 'onKeep'> & { value: string; found: Found };

function Finding({ value, found, onRemove, onKeep }: FindingProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const isChoice = mayStay(found);
  return (
    <Stack gap="tight">
      <Text size="caption" isStrong>
        {kindLabels[found.kind]}: {value}
      </Text>
      <Caption>
        {words.findings[isChoice ? 'suspected' : found.confidence === 'certain' ? 'certain' : 'number'](
          found.why,
        )}
      </Caption>
      <Row gap="snug">
        <Button
          size="small"
          onPress={() => onRemove(found)}
          aria-label={`${words.findings.remove}: ${kindLabels[found.kind]}`}
        >
          {words.findings.remove}
        </Button>
        {isChoice && (
          <Button
            size="small"
            kind="quiet"
            aria-expanded={isChoosing}
            onPress={() => setIsChoosing(!isChoosing)}
            aria-label={`${words.findings.keep} ${kindLabels[found.kind]}`}
          >
            {words.findings.keep}
          </Button>
        )}
      </Row>
      {isChoosing && <Reasons onChoose={(reason) => onKeep(found, reason)} />}
    </Stack>
  );
}

export function Reasons({ onChoose }: { onChoose: (reason: KeepReason) => void }) {
  return (
    <Row gap="snug">
      {keepReasons.map((reason) => (
        <Button key={reason} size="small" onPress={() => onChoose(reason)}>
          {keepLabels[reason]}
        </Button>
      ))}
    </Row>
  );
}

export type HintsProps = {
  hints: readonly Hint[];
  onUse: (hint: Hint) => void;
  onLeave: (hint: Hint) => void;
};

/** A rare combination that may point to one person: it advises, it never blocks. */
export function Hints({ hints, onUse, onLeave }: HintsProps) {
  if (hints.length === 0) return null;
  return (
    <Card kind="quiet" as="section" aria-label={words.hints.label}>
      <Stack gap="snug">
        <Text size="caption" isStrong>
          {words.hints.label}
        </Text>
        {hints.slice(0, shownMax).map((hint) => (
          <Stack key={`${hint.start} ${hint.why}`} gap="tight">
            <Text size="caption">{hint.why}</Text>
            <Row gap="snug">
              {hint.generalisation && (
                <Button size="small" onPress={() => onUse(hint)}>
                  {words.hints.use(hint.generalisation)}
                </Button>
              )}
              <Button size="small" kind="quiet" onPress={() => onLeave(hint)}>
                {words.hints.leave}
              </Button>
            </Row>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
