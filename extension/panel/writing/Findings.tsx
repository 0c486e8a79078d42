// What the engine found in words that are still being typed, as a list under the box with one deed each. Reasons open in
// place: a floating menu would take the focus out of the box, and leaving the box takes the words out.
import { useState } from 'react';
import { Button, Caption, Card, Row, Stack, Text } from '#extension/kit/index.ts';
import { type KeepReason, keepReasons } from '#shared/basics/lists.ts';
import type { Found, Kind } from '#shared/stripping/index.ts';
import { mayStay } from './box.ts';
import { keepLabels, kindLabels, words } from './messages.ts';

export type FindingsProps = {
  raw: string;
  found: readonly Found[];
  onRemove: (found: Found) => void;
  /** Left out where nothing suspected may stay. */
  onKeep?: (found: Found, reason: KeepReason) => void;
  /** "This identifies nobody": answers whether it was noted. */
  onWrong: (found: Found) => Promise<boolean>;
};

/** More would be a wall; all of them go when the box is left. */
const shownMax = 6;

export function Findings({ raw, found, ...deeds }: FindingsProps) {
  if (found.length === 0) return null;
  return (
    <Card kind="warning" as="section" aria-label={words.findings.label}>
      <Stack as="ul" gap="snug">
        {found.slice(0, shownMax).map((one) => (
          <li key={`${one.kind} ${one.start}`}>
            <Finding value={raw.slice(one.start, one.end)} found={one} {...deeds} />
          </li>
        ))}
      </Stack>
    </Card>
  );
}

type FindingProps = Pick<FindingsProps, 'onRemove' | 'onKeep' | 'onWrong'> & { value: string; found: Found };

function Finding({ value, found, onRemove, onKeep, onWrong }: FindingProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const isChoice = onKeep !== undefined && mayStay(found);
  const why = isChoice ? 'suspected' : found.confidence === 'certain' ? 'certain' : 'number';
  return (
    <Stack gap="tight">
      <Text size="caption" isStrong>
        {kindLabels[found.kind]}: {value}
      </Text>
      <Caption>{words.findings[why](found.why)}</Caption>
      <Row gap="snug">
        <Button
          size="small"
          onPress={() => onRemove(found)}
          aria-label={`${words.findings.remove}: ${kindLabels[found.kind]}`}
        >
          {words.findings.remove}
        </Button>
        {isChoice ? (
          <Button
            size="small"
            kind="quiet"
            aria-expanded={isChoosing}
            onPress={() => setIsChoosing(!isChoosing)}
            aria-label={`${words.findings.keep} ${kindLabels[found.kind]}`}
          >
            {words.findings.keep}
          </Button>
        ) : (
          <Wrong kind={found.kind} onWrong={() => onWrong(found)} />
        )}
      </Row>
      {isChoosing && <Reasons onChoose={(reason) => onKeep?.(found, reason)} />}
    </Stack>
  );
}

type WrongProps = {
  kind: Kind;
  /** Which of several of this kind, where it went already. */
  label?: string;
  onWrong: () => Promise<boolean>;
};

/** It goes all the same; whoever looks after the engine learns what kind of mistake it makes. */
export function Wrong({ kind, label, onWrong }: WrongProps) {
  const [isNoted, setIsNoted] = useState<boolean | null>(null);
  if (isNoted !== null)
    return (
      <div role="status">
        <Caption>
          {label && `${label}: `}
          {isNoted ? words.findings.wrongNoted : words.findings.wrongUnnoted}
        </Caption>
      </div>
    );
  return (
    <Button
      size="small"
      kind="quiet"
      onPress={() => void onWrong().then(setIsNoted)}
      aria-label={`${words.findings.wrong}: ${label ?? kindLabels[kind]}`}
    >
      {label ? `${words.findings.wrong}: ${label}` : words.findings.wrong}
    </Button>
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
