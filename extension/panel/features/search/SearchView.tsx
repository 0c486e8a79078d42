// One box over everything: answers come while one types, an older one never overwrites a newer one, and no way ends here. The words are
// stripped before they leave the panel, and nothing leaves before the engine knows names.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { Button, Caption, Heading, Link, PageTitle, Row, Stack } from '#extension/kit/index.ts';
import {
  MarkedSearch,
  useBox,
  useSafeWords,
  useWordsNow,
  withoutLabels,
} from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import { readReference } from '#shared/basics/references.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { FindAsk } from './calls.ts';
import type { SearchGround } from './ground.ts';
import { kindLabels, words } from './messages.ts';
import { Suggestions } from './parts/Suggestions.tsx';
import { Results } from './Results.tsx';
import type { SearchState } from './recent.ts';
import { isSurelyNoName, withoutUnfinished } from './unfinished.ts';
import { useSame } from './use-same.ts';

export function SearchView({ ground }: { ground: SearchGround }) {
  const { recent } = ground;
  const box = useBox(ground.writing, recent.store.getState().words);
  /** The words at which somebody pressed Enter, or that were taken from a list: nothing of them is unfinished. */
  const [meantRaw, setMeantRaw] = useState<string | null>(recent.store.getState().words);
  const narrow = useCallback(
    (raw: string, left: string) => (raw === meantRaw ? left : withoutUnfinished(raw, left)),
    [meantRaw],
  );
  const take = (taken: string) => {
    setMeantRaw(taken);
    box.restart(taken);
  };
  const { device } = ground;
  const isAway = useSyncExternalStore(device.watch, device.isAway);
  const isWarm = useSyncExternalStore(device.watch, device.isWarm);
  // Before the first key, and anew when something was taken from what is kept.
  useEffect(() => {
    if (!isWarm) device.warm();
  }, [device, isWarm]);
  // While nobody but this device is asked, half a name may be looked for too: nothing of it leaves.
  const now = cut(useWordsNow(box, isAway ? undefined : narrow));
  const { raw } = box.box;
  const isAtOnce = isAway || raw === meantRaw || isSurelyNoName(raw, now, device.isOfField);
  const safe = cut(useSafeWords(box, narrow, isAtOnce ? 0 : undefined));
  const asked = useStore(recent.store);
  const ask = useSame(toAsk(safe, asked, ground.me.areaId));
  const typed = useSame(isWarm ? toAsk(now, asked, ground.me.areaId) : null);
  const isNothing = (typed ?? ask).words === '';
  // What was looked for is kept outside, so that Back comes back to it.
  useEffect(() => {
    recent.change({ words: safe });
  }, [recent, safe]);
  const linked = linkedBy(ground, raw);
  // Enter comes sooner than the words settle.
  const meant = async () => {
    if (linked !== null) return ground.go(linked.href);
    setMeantRaw(raw);
    const settled = await box.settle();
    if (settled?.text) recent.remember(cut(withoutLabels(settled.text)));
  };
  const isLate = !box.knowledge.hasNames && raw.trim() !== '';
  return (
    <Stack gap="normal">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <MarkedSearch
        marked={box}
        label={words.label}
        isLabelHidden
        placeholder={words.placeholder}
        autoFocus
        onSubmit={() => void meant()}
      />
      {isLate && <Caption>{words.namesLate}</Caption>}
      {linked === null && <Suggestions ground={ground} safe={typed ? now : safe} onTake={take} />}
      {linked !== null ? (
        <Link kind="action" href={linked.href}>
          {words.byLink(kindLabels[linked.kind])}
        </Link>
      ) : isNothing ? (
        <>
          <LastSearches searched={asked.searched} onTake={take} />
          {ground.kept}
        </>
      ) : (
        <Results ground={ground} ask={ask} typed={typed} />
      )}
    </Stack>
  );
}

const cut = (text: StrippedText): StrippedText => text.slice(0, limits.searchCharsMax) as StrippedText;

/** What was copied carries a link; put into the box it leads back, and is not searched for. */
function linkedBy(ground: SearchGround, raw: string): { kind: SearchKind; href: string } | null {
  const reference = readReference(raw);
  const href = reference && ground.hrefOf(reference.kind, reference.id);
  return reference && href !== null ? { kind: reference.kind, href } : null;
}

type LastSearchesProps = { searched: readonly StrippedText[]; onTake: (words: string) => void };

function LastSearches({ searched, onTake }: LastSearchesProps) {
  if (searched.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="recent">
      <Heading level={2} size="small" id="recent">
        {words.recent}
      </Heading>
      <Row gap="tight">
        {searched.map((one) => (
          <Button key={one} size="small" kind="quiet" icon="search" onPress={() => onTake(one)}>
            {one}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}

const toAsk = (safe: StrippedText, asked: SearchState, areaId: string | null): FindAsk => ({
  words: safe,
  // Counted as not found only when somebody meant it: Enter, or something opened.
  isSettled: asked.searched.includes(safe),
  ...(asked.kind && { kinds: [asked.kind] }),
  ...(asked.need && { need: asked.need }),
  ...(asked.barrier && { barrier: asked.barrier }),
  ...(asked.withinDays !== null && { withinDays: asked.withinDays }),
  ...(asked.isMyArea && areaId !== null && { areaId: areaId as NonNullable<FindAsk['areaId']> }),
  ...(asked.isAnswered && { isAnswered: true }),
});
