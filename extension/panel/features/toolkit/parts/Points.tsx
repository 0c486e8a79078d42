// A short list of what to do, to say or to try, under its heading.
import { Heading, Icon, type IconName, Row, Stack, Text } from '#extension/kit/index.ts';

type PointsProps = {
  id: string;
  title: string;
  items: readonly string[];
  icon?: IconName;
  /** Words to say stand in quotation marks. */
  isSpeech?: boolean;
};

export function Points({ id, title, items, icon = 'arrow', isSpeech }: PointsProps) {
  return (
    <Stack as="section" gap="snug" aria-labelledby={id}>
      <Heading level={2} size="small" id={id}>
        {title}
      </Heading>
      <Stack as="ul" gap="snug">
        {items.map((item) => (
          <li key={item}>
            <Row isOneLine align="start">
              <Icon name={icon} size="small" />
              <Text as="span">{isSpeech ? `“${item}”` : item}</Text>
            </Row>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
