// Nothing found is no end: the nearest needs, peers with the words kept, three next steps, and a person.
import { useStore } from 'zustand';
import { Button, Caption, EmptyState, Link, Row, Stack } from '#extension/kit/index.ts';
import type { SearchGround } from '#extension/panel/features/search/ground.ts';
import { words } from '#extension/panel/features/search/messages.ts';
import { narrowedBy, wide } from '#extension/panel/features/search/recent.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type NothingFoundProps = { ground: SearchGround; safe: StrippedText; needs: readonly Need[] };

export function NothingFound({ ground, safe, needs }: NothingFoundProps) {
  const { recent } = ground;
  const isNarrow = useStore(recent.store, (asked) => narrowedBy(asked) > 0);
  return (
    <EmptyState
      title={words.emptyTitle}
      icon="search"
      level={3}
      actions={
        <Stack gap="snug">
          {isNarrow && (
            <Button isWide onPress={() => recent.change(wide)}>
              {words.clear}
            </Button>
          )}
          {needs.length > 0 && (
            <Stack gap="tight">
              <Caption>{words.nearest}</Caption>
              <Row gap="tight">
                {needs.map((need) => (
                  <Button key={need} size="small" onPress={() => recent.change({ need })}>
                    {ground.needLabels[need]}
                  </Button>
                ))}
              </Row>
            </Stack>
          )}
          <Button kind="primary" icon="ask" isWide onPress={() => ground.ask(safe)}>
            {words.ask}
          </Button>
          <Link kind="action" href={ground.ways.nextSteps()}>
            {words.crisis}
          </Link>
          <Link kind="action" href={ground.ways.supervisionAsk()}>
            {words.supervisor}
          </Link>
        </Stack>
      }
    >
      {words.emptyHint}
    </EmptyState>
  );
}
