// The words of a case study, section by section, with the steps where the eye falls first.
import { Caption, Card, Heading, Stack, Text } from '#extension/kit/index.ts';
import { fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';

type Told = {
  situation: string;
  tried: string;
  happened: string;
  learnt: string;
  steps: readonly string[];
};
const sections = ['situation', 'tried', 'happened', 'learnt'] as const;

export function Steps({ steps }: Pick<Told, 'steps'>) {
  return (
    <Card kind="success" as="section" aria-label={words.one.steps}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {words.one.steps}
        </Heading>
        <Stack as="ol" gap="snug">
          {steps.map((step, place) => (
            <li key={step}>
              <div dir="auto">
                <Text keepsLines>{`${place + 1}. ${step}`}</Text>
              </div>
            </li>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

export function Story({ told, level = 2 }: { told: Told; level?: 2 | 3 }) {
  return (
    <Stack gap="normal">
      {sections.map((section) => (
        <Stack key={section} gap="tight" as="section">
          <Heading level={level} size="small">
            {fieldLabels[section]}
          </Heading>
          {told[section].trim() === '' ? (
            <Caption>{words.draft.gap}</Caption>
          ) : (
            <div dir="auto">
              <Text keepsLines>{told[section]}</Text>
            </div>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
