// The equity view: the same needs in groups of areas by their decile. It says something of areas, and nothing of people.
import { Bar, Caption, Heading, Row, Stack, Text, VisuallyHidden } from '#extension/kit/index.ts';
import type { InsightsGround } from '#extension/panel/features/insights/ground.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import { shownOf } from '#extension/panel/features/insights/order.ts';
import { deprivationGroups } from '#shared/basics/lists.ts';
import type { NeedInsight } from '#shared/contract/insights.ts';

const said = words.deprivation;
type Grouped = NeedInsight & { byDeprivation: NonNullable<NeedInsight['byDeprivation']> };

export function ByDeprivation({ ground, needs }: { ground: InsightsGround; needs: readonly NeedInsight[] }) {
  const grouped = needs.filter((one): one is Grouped => one.byDeprivation !== null);
  if (grouped.length === 0) return null;
  const shown = shownOf(grouped).filter((one) =>
    deprivationGroups.some((group) => one.byDeprivation[group] !== null),
  );
  const most = Math.max(
    ...shown.flatMap((one) => deprivationGroups.map((group) => one.byDeprivation[group] ?? 0)),
    1,
  );
  return (
    <Stack as="section" gap="normal" aria-labelledby="insights-deprivation">
      <Stack gap="tight">
        <Heading level={2} size="medium" id="insights-deprivation">
          {said.title}
        </Heading>
        <Caption>{said.lead}</Caption>
      </Stack>
      {shown.length === 0 && <Text tone="muted">{said.none}</Text>}
      <Stack as="ul" gap="wide">
        {shown.map((one) => (
          <li key={one.need}>
            <Stack gap="snug">
              <Heading level={3} size="body">
                {ground.needLabels[one.need]}
              </Heading>
              <Stack as="ul" gap="snug">
                {deprivationGroups.map((group) => (
                  <li key={group}>
                    <Group label={said.groups[group]} figure={one.byDeprivation[group]} most={most} />
                  </li>
                ))}
              </Stack>
            </Stack>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

function Group({ label, figure, most }: { label: string; figure: number | null; most: number }) {
  return (
    <Stack gap="tight">
      <Row isSpread align="baseline" gap="snug">
        <Text size="caption">{label}</Text>
        <Text size="caption" as="span">
          {figure === null ? (
            <>
              <span aria-hidden="true">{words.hidden}</span>
              <VisuallyHidden>{words.hiddenSpoken}</VisuallyHidden>
            </>
          ) : (
            words.needs.questions(figure)
          )}
        </Text>
      </Row>
      <Bar part={(figure ?? 0) / most} />
    </Stack>
  );
}
