// One thing that was found: what it is, its title as a link, the words that fit, and why it is here.
import { memo } from 'react';
import { Caption, Card, Heading, Link, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import type { SearchGround } from '#extension/panel/features/search/ground.ts';
import { kindLabels, words } from '#extension/panel/features/search/messages.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { Strong } from './Strong.tsx';

export type Found = FindAnswer['items'][number];
type ResultCardProps = {
  ground: SearchGround;
  found: Found;
  onOpen: (found: Pick<Found, 'kind' | 'id'>) => void;
  /** There is no server: it is used as this device keeps it. */
  isAway: boolean;
};

export function ResultCard({ ground, found, onOpen, isAway }: ResultCardProps) {
  const href = ground.hrefOf(found.kind, found.id);
  const title = <Strong text={found.title} marks={found.titleMarks} />;
  return (
    <Card as="article" aria-labelledby={`found-${found.id}`}>
      <Stack gap="snug">
        <Stack gap="tight">
          <Row gap="tight">
            <Tag tone="accent">{kindLabels[found.kind]}</Tag>
            {found.isAnswered === true && (
              <Tag tone="success" icon="check-circle">
                {words.answeredMark}
              </Tag>
            )}
            {found.area && <Tag icon="pin">{found.area}</Tag>}
          </Row>
          <Heading level={3} size="small" id={`found-${found.id}`}>
            {href === null ? (
              title
            ) : (
              <Link href={href} onPress={() => onOpen(found)}>
                {title}
              </Link>
            )}
          </Heading>
          {found.snippet !== '' && (
            <div dir="auto">
              <Text>
                <Strong text={found.snippet} marks={found.snippetMarks} />
              </Text>
            </div>
          )}
          <Caption>
            {found.why.map((why) => sayWhy(ground, why)).join(' · ')}
            {found.why.length > 0 && ' · '}
            <Time at={found.freshAt} now={ground.nowMs()} />
          </Caption>
          {found.alike.length > 0 && <Caption>{words.alike(found.alike.length)}</Caption>}
        </Stack>
        <Deeds ground={ground} found={found} onOpen={onOpen} isAway={isAway} />
      </Stack>
    </Card>
  );
}

/** The words around it change with every key, and what may be done with it does not. */
const Deeds = memo(
  ({ ground, found, onOpen, isAway }: ResultCardProps) => ground.use(found, () => onOpen(found), isAway),
  (before, now) =>
    before.ground === now.ground &&
    before.onOpen === now.onOpen &&
    before.isAway === now.isAway &&
    before.found.kind === now.found.kind &&
    before.found.id === now.found.id &&
    before.found.isAnswered === now.found.isAnswered &&
    before.found.needs[0] === now.found.needs[0],
);

function sayWhy(ground: SearchGround, why: Found['why'][number]): string {
  switch (why.kind) {
    case 'exact':
      return words.why.exact;
    case 'words':
      return words.why[why.in];
    case 'meaning':
      return words.why.meaning(why.typed, why.found);
    case 'need':
      return words.why.need(ground.needLabels[why.need]);
    case 'similar':
      return words.why.similar;
  }
}
