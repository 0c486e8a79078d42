// The table to paste into a report, or to open as a sheet.
import { Button, Row, Stack, useCopying } from '#extension/kit/index.ts';
import type { InsightsGround } from '#extension/panel/features/insights/ground.ts';
import { words } from '#extension/panel/features/insights/messages.ts';
import { composeCsv, composeText, type Heading } from '#extension/panel/features/insights/take-along.ts';
import type { Trends } from '#shared/contract/insights.ts';

const said = words.take;
type TakeAlongProps = { ground: InsightsGround; trends: Trends; heading: Heading };

export function TakeAlong({ ground, trends, heading }: TakeAlongProps) {
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(composeText(trends, ground, heading))) ground.toast(said.copied);
  };
  const save = () => {
    ground.saveFile(
      `insights-${trends.until.slice(0, 10)}.csv`,
      composeCsv(trends, ground, heading),
      'text/csv',
    );
    ground.toast(said.saved);
  };
  return (
    <Stack gap="snug">
      <Row gap="snug">
        <Button icon="copy" onPress={() => void copy()}>
          {said.copy}
        </Button>
        <Button icon="note" onPress={save}>
          {said.save}
        </Button>
      </Row>
      {copying.byHand}
    </Stack>
  );
}
