// What may point to one person, over all sections together: each is reworded, or somebody says why it may stay.
import { Button, Card, Heading, Menu, Row, Stack, Text } from '#extension/kit/index.ts';
import { detailReasonLabels, fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { type DetailReason, detailReasons } from '#shared/basics/case-lists.ts';
import { type Detail, type Told, textOf } from '#shared/contract/case-details.ts';

const said = words.draft;

export type Answer = { field: Detail['field']; value: string; reason: DetailReason };

type DetailsProps = {
  told: Told;
  found: readonly Detail[];
  answers: readonly Answer[];
  onAnswer: (detail: Detail, reason: DetailReason | null) => void;
  onReword: (detail: Detail, wider: string) => void;
};

export const wordsAt = (told: Told, { field, start, end }: Pick<Detail, 'field' | 'start' | 'end'>): string =>
  textOf(told, field).slice(start, end);

/** An answer belongs to words, not to a place: it stays when the words around it change, and goes with them. */
export const answerTo = (told: Told, detail: Detail, answers: readonly Answer[]): Answer | undefined =>
  answers.find((one) => one.field === detail.field && one.value === wordsAt(told, detail));

export function Details({ told, found, answers, onAnswer, onReword }: DetailsProps) {
  return (
    <Card as="section" kind={found.length > 0 ? 'warning' : 'quiet'} aria-label={said.details}>
      <Stack gap="normal">
        <Heading level={2} size="small">
          {said.details}
        </Heading>
        <Text size="caption">{found.length === 0 ? said.detailsNone : said.detailsHint}</Text>
        {found.map((detail) => {
          const { field, start, why, generalisation } = detail;
          const answer = answerTo(told, detail, answers);
          return (
            <Stack key={`${field} ${start}`} gap="tight">
              <Text size="caption" isStrong>{`${fieldLabels[field]}: “${wordsAt(told, detail)}”`}</Text>
              <Text size="caption">{why}</Text>
              {answer ? (
                <Row gap="snug">
                  <Text size="caption" tone="success">
                    {said.stayed(detailReasonLabels[answer.reason])}
                  </Text>
                  <Button size="small" kind="quiet" onPress={() => onAnswer(detail, null)}>
                    {words.one.undo}
                  </Button>
                </Row>
              ) : (
                <Row gap="snug">
                  {generalisation && (
                    <Button size="small" onPress={() => onReword(detail, generalisation)}>
                      {said.reword(generalisation)}
                    </Button>
                  )}
                  <Menu
                    label={said.stays}
                    showsLabel
                    icon="check"
                    entries={detailReasons.map((id) => ({ id, label: detailReasonLabels[id] }))}
                    onChoose={(id) => onAnswer(detail, id as DetailReason)}
                  />
                </Row>
              )}
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}
