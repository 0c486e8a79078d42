// A list of figures with bars: most first, the number in words, and what changed. What is not shown stands folded, by name and with its mark.
import type { ReactNode } from 'react';
import {
  Bar,
  Caption,
  Card,
  Disclosure,
  Heading,
  Row,
  Stack,
  Text,
  VisuallyHidden,
} from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import type { Shown } from '#extension/panel/features/insights/order.ts';
import type { Change, Figure } from '#shared/contract/insights.ts';

export type Told = { id: string; label: string; asked: Figure; before: Figure; change: Change };

export function Figures<One extends Told>({
  shown,
  below,
}: {
  shown: readonly Shown<One>[];
  below?: (one: One) => ReactNode;
}) {
  const most = Math.max(...shown.map(({ asked, before }) => Math.max(asked, before ?? 0)), 1);
  return (
    <Stack as="ul" gap="snug">
      {shown.map((one) => (
        <li key={one.id}>
          <Card>
            <Stack gap="tight">
              <Row isSpread align="baseline" gap="snug">
                <Heading level={3} size="body">
                  {one.label}
                </Heading>
                <Text>{words.needs.questions(one.asked)}</Text>
              </Row>
              <Bar part={one.asked / most} />
              <Caption>{sayChange(one)}</Caption>
              {below?.(one)}
            </Stack>
          </Card>
        </li>
      ))}
    </Stack>
  );
}

/** Never from a figure that is not shown. */
function sayChange({ before, change }: Told): string {
  if (before === null || change === null) return words.needs.beforeHidden;
  return `${words.needs.change[change]} (${words.needs.before(before)})`;
}

export function Hidden({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <Disclosure summary={words.hiddenOnes(labels.length)} level={3}>
      <Stack as="ul" gap="tight">
        {labels.map((label) => (
          <li key={label}>
            <Row isSpread isOneLine gap="snug">
              <Text size="caption">{label}</Text>
              <Text size="caption" as="span">
                <span aria-hidden="true">{words.hidden}</span>
                <VisuallyHidden>{words.hiddenSpoken}</VisuallyHidden>
              </Text>
            </Row>
          </li>
        ))}
      </Stack>
    </Disclosure>
  );
}
