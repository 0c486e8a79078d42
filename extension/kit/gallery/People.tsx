// People, what stands on things, and who to call.
import {
  Avatar,
  Byline,
  CallLine,
  Chip,
  ChipList,
  Count,
  Row,
  Tag,
  type TagTone,
  Time,
} from '#extension/kit/index.ts';
import { longWord, longWords, Shelf, Shown } from './Shelf.tsx';

const names = ['Sarah Malik', 'Ben Okafor', 'Priya Nair', 'Tomasz Zielony', 'Ó Briain', '李 明'];
const tones: TagTone[] = ['neutral', 'accent', 'success', 'warning', 'danger', 'purple'];

export function People() {
  return (
    <Shelf id="people" title="People and small words">
      <Shown title="Marks">
        <Row>
          {names.map((name) => (
            <Avatar key={name} name={name} />
          ))}
          <Avatar name="Quiet Heron" isAnonymous />
          <Avatar name="Sarah Malik" size="small" />
          <Avatar name="Sarah Malik" size="large" />
        </Row>
      </Shown>
      <Shown title="Who and when">
        <Byline name="Sarah Malik" detail="Link worker, Eastmere" />
        <Byline
          name={longWords}
          isAnonymous
          detail="Name hidden"
          time={<Time at="2026-03-10T10:00:00Z" now="2026-03-12T14:30:00Z" />}
          end={<Tag tone="accent">Host</Tag>}
        />
      </Shown>
      <Shown title="States and numbers">
        <Row>
          {tones.map((tone) => (
            <Tag key={tone} tone={tone}>
              {tone}
            </Tag>
          ))}
          <Tag tone="success" icon="check-circle">
            Safe next step
          </Tag>
          <Tag>{longWord}</Tag>
          <Count count={4} words="new answers" />
          <Count count={140} words="new answers" isQuiet />
        </Row>
      </Shown>
      <Shown title="Chips">
        <ChipList
          label="Removed from your text"
          chips={[
            { id: 'nhs', kind: 'removed', children: 'NHS number' },
            { id: 'name', kind: 'removed', count: 3, children: 'Name' },
            { id: 'age', kind: 'suspected', onPress: () => undefined, children: 'Rare age and village' },
            {
              id: 'kept',
              kind: 'kept',
              onRemove: () => undefined,
              removeWords: 'Take out',
              children: 'Kept: Reading',
            },
          ]}
        />
        <Row>
          <Chip>Housing</Chip>
          <Chip icon="pin">Eastmere</Chip>
          <Chip onRemove={() => undefined}>Money and debt</Chip>
          <Chip onRemove={() => undefined} isDisabled>
            Disabled
          </Chip>
          <Chip onPress={() => undefined} isDisabled>
            Pressed no more
          </Chip>
          <Chip kind="removed">{longWord}</Chip>
        </Row>
        <ChipList label="Nothing removed" chips={[]} />
      </Shown>
      <Shown title="Who to call">
        <CallLine
          name="Eastmere crisis line"
          phone="01632 960 100"
          detail="Day and night"
          isOpen
          hours="24 hours"
          isFirst
        />
        <CallLine name="Housing options" phone="01632 960 142" isOpen={false} hours="Opens Monday 9am" />
        <CallLine name={longWords} phone="020 7946 0123" detail="Ask for the duty officer" />
      </Shown>
    </Shelf>
  );
}
