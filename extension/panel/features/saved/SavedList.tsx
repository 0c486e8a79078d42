// What this worker kept, the last first. Whatever may no longer be seen is not in it.
import { Caption, Heading, LinkCard, Row, Stack, Tag, Time } from '#extension/kit/index.ts';
import { MorePages, usePages } from '#extension/panel/reading/index.ts';
import { savedKeys } from './calls.ts';
import type { SavedGround } from './ground.ts';
import { words } from './messages.ts';

const shownMax = 10;

/** Nothing is drawn where nothing is kept, or where it cannot be asked for: what one came for is the box above. */
export function SavedList({ ground }: { ground: SavedGround }) {
  const query = usePages(savedKeys.list, (cursor) => ground.calls.listSaved({ limit: shownMax, cursor }));
  const items = query.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="saved">
      <Heading level={2} size="small" id="saved">
        {words.heading}
      </Heading>
      <Stack as="ul" gap="snug" aria-labelledby="saved">
        {items.map(({ kind, id, title, area, savedAt }) => (
          <li key={`${kind} ${id}`}>
            <LinkCard
              title={title}
              level={3}
              href={ground.hrefOf(kind, id) ?? ''}
              above={
                <Row gap="tight">
                  <Tag tone="accent">{ground.kindLabels[kind]}</Tag>
                  {area && <Tag icon="pin">{area}</Tag>}
                </Row>
              }
            >
              <Caption>
                <Time at={savedAt} now={ground.nowMs()} />
              </Caption>
            </LinkCard>
          </li>
        ))}
      </Stack>
      <MorePages query={query} />
    </Stack>
  );
}
