// Pieces together, as a thread with its safe next step would wear them: shows whether they are one family.
import { useState } from 'react';
import {
  Button,
  Byline,
  CallLine,
  Card,
  ChipList,
  Heading,
  LinkCard,
  Menu,
  Row,
  Stack,
  Switch,
  Tag,
  Text,
  TextArea,
  Time,
  type Toasts,
} from '#extension/kit/index.ts';

const now = '2026-03-12T14:30:00Z';

export function Scene({ toasts }: { toasts: Toasts }) {
  const [isAnonymous, setIsAnonymous] = useState(true);
  return (
    <Stack>
      <Card as="article">
        <Row gap="tight">
          <Tag tone="accent">Housing</Tag>
          <Tag tone="warning" icon="clock">
            Urgent
          </Tag>
        </Row>
        <Heading level={3}>Private tenant with a two-week notice: who moves first?</Heading>
        <Byline
          name="Quiet Heron"
          isAnonymous
          detail="Name hidden"
          time={<Time at="2026-03-12T11:05:00Z" now={now} />}
          end={
            <Menu
              label="More for this thread"
              entries={[
                { id: 'follow', label: 'Follow', icon: 'bell' },
                { id: 'report', label: 'Report', icon: 'flag', isDanger: true },
              ]}
              onChoose={(id) => toasts.show(`Chosen: ${id}`)}
            />
          }
        />
        <Text keepsLines>
          {
            'A person in their fifties has a notice from the landlord and nowhere to go.\nThe council line rings out. What worked for you?'
          }
        </Text>
      </Card>
      <Card as="article" kind="success">
        <Row>
          <Tag tone="success" icon="check-circle">
            Safe next step
          </Tag>
        </Row>
        <Byline
          name="Priya Nair"
          detail="Senior link worker, Eastmere"
          time={<Time at="2026-03-12T14:12:00Z" now={now} />}
        />
        <Text>
          Ask the council for a homelessness duty assessment in writing today, and copy the notice with it.
          Ring the housing options desk before noon; they hold slots.
        </Text>
        <CallLine
          name="Eastmere housing options"
          phone="01632 960 142"
          detail="Ask for the duty officer"
          isOpen
          hours="Weekdays, 9am to 5pm"
          isFirst
        />
        <Row>
          <Button kind="primary" icon="copy" onPress={() => toasts.show('Note copied')}>
            Copy as a note
          </Button>
          <Button kind="quiet" icon="thanks" onPress={() => toasts.show('Thanks sent')}>
            Thank
          </Button>
        </Row>
      </Card>
      <Card>
        <ChipList
          label="Removed from your text"
          chips={[
            { id: 'nhs', kind: 'removed', children: 'NHS number' },
            { id: 'name', kind: 'removed', count: 3, children: 'Name' },
            {
              id: 'village',
              kind: 'suspected',
              onPress: () => toasts.show('Made general'),
              children: 'Small village',
            },
          ]}
        />
        <Switch
          label="Post anonymously"
          isOn={isAnonymous}
          onChange={setIsAnonymous}
          hint={isAnonymous ? 'Peers will see you as Quiet Heron.' : 'Peers will see your name.'}
        />
        <TextArea
          label="Your question"
          defaultValue="What worked when the council line rings out?"
          charsMax={4000}
        />
        <Button kind="primary" isWide icon="send" onPress={() => toasts.show('Posted to Housing')}>
          Post to Housing
        </Button>
      </Card>
      <LinkCard
        title="Getting a duty assessment when the phone rings out"
        level={3}
        href="#thread"
        above={<Tag tone="success">Answered</Tag>}
      >
        <Text size="caption" tone="muted">
          4 answers · Housing · <Time at="2026-03-09T09:00:00Z" now={now} />
        </Text>
      </LinkCard>
    </Stack>
  );
}
