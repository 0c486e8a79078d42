// Type, moments and drawings.
import {
  Caption,
  Divider,
  Heading,
  Icon,
  type IconName,
  iconPaths,
  LiveWords,
  Row,
  Stack,
  Text,
  Time,
  VisuallyHidden,
} from '#extension/kit/index.ts';
import { longWord, longWords, Shelf, Shown } from './Shelf.tsx';

const now = '2026-03-12T14:30:00Z';
const moments = [
  '2026-03-12T14:30:02Z',
  '2026-03-12T14:22:00Z',
  '2026-03-12T11:00:00Z',
  '2026-03-11T09:00:00Z',
  '2026-01-05T09:00:00Z',
  '2024-11-05T09:00:00Z',
  '2026-03-14T14:30:00Z',
];
const iconNames = Object.keys(iconPaths) as IconName[];

export function Words() {
  return (
    <Shelf id="words" title="Words">
      <Shown title="Hierarchy">
        <Stack gap="snug">
          <Heading level={3} size="large">
            Large title
          </Heading>
          <Heading level={3} size="medium">
            Medium title
          </Heading>
          <Heading level={3} size="small">
            Small title
          </Heading>
          <Text size="lead">Lead: the sentence that says what this is.</Text>
          <Text>Body: plain English, one thought to a sentence, and room between the lines.</Text>
          <Text isStrong>Strong body</Text>
          <Caption>Caption: who, when, how many</Caption>
          <Text size="small">Small, for a label under a drawing</Text>
          <Text tone="danger">Danger</Text>
          <Text tone="success">Success</Text>
          <Text keepsLines>{'Kept lines:\n  first\n  second'}</Text>
          <Text keepsLines>{'مرحبا بكم في القناة'}</Text>
          <Text>{longWord}</Text>
          <Divider />
          <VisuallyHidden>Heard, not seen</VisuallyHidden>
          <LiveWords words="" />
        </Stack>
      </Shown>
      <Shown title="Moments">
        <Row gap="normal">
          {moments.map((at) => (
            <Time key={at} at={at} now={now} timeZone="Europe/London" />
          ))}
        </Row>
      </Shown>
      <Shown title="Drawings">
        <Row gap="normal">
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
          <Icon name="shield" size="small" />
          <Icon name="shield" size="large" />
        </Row>
      </Shown>
      <Shown title="Long titles">
        <Heading level={4} size="large">
          {longWords}
        </Heading>
      </Shown>
    </Shelf>
  );
}
