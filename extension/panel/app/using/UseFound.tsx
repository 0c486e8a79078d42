// Using what was found, where it was found: the main deed in one press, the rest behind a menu. Whole it is read when somebody wants it;
// "Copied" is said when the clipboard has it, and otherwise the words stand there to be copied by hand.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Menu, type MenuEntry, Row, Stack, useCopying } from '#extension/kit/index.ts';
import { go } from '#extension/panel/app/use-route.ts';
import { MakeChase, useMakeChase } from '#extension/panel/features/chases/index.ts';
import { canKeep, type SavedGround, savedWords, useSaved } from '#extension/panel/features/saved/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { words } from './messages.ts';
import { type FoundThing, readThing, type Thing } from './things.ts';
import { type Usable, type Using, usableOf } from './usable.tsx';

export type UseFoundProps = {
  parts: Using;
  saved: SavedGround;
  found: FoundThing & { isAnswered: boolean | null };
  /** What one came with. */
  need: Need | null;
  href: string | null;
  /** It was of use after these words. */
  onUsed: () => void;
  /** What this device keeps of it; null: nothing. */
  readKept: () => Thing | null;
  /** There is no server to ask: what can be done without one is done with what is kept. */
  isAway: boolean;
};

type Entry = MenuEntry & { deed: () => void };

export function UseFound({ parts, saved, found, need, href, onUsed, readKept, isAway }: UseFoundProps) {
  const { ports, chases } = parts;
  const [isWanted, setIsWanted] = useState(false);
  const [beneath, setBeneath] = useState<'note' | 'chase' | 'ask' | null>(null);
  const cache = useQueryClient();
  const read = async (): Promise<Thing | null> => {
    if (isAway) return readKept();
    try {
      return await readThing(cache, ports.calls, found);
    } catch (cause) {
      const kept = cause instanceof Refusal && cause.code === 'unavailable' ? readKept() : null;
      if (kept === null) throw cause;
      return kept;
    }
  };
  const thing = useQuery({
    queryKey: ['using', found.kind, found.id, isAway],
    queryFn: read,
    enabled: isWanted,
    staleTime: 0,
    gcTime: 0,
  });
  const usable = thing.data ? usableOf(parts, thing.data, need) : null;
  const kept = useSaved(saved, found, isWanted && !isAway);
  const chase = useMakeChase(chases);
  const copying = useCopying(ports.copy);
  const [isBusy, setIsBusy] = useState(false);

  /** Reads it, then does it; why it cannot be done is said. */
  const withUsable = async (deed: (it: Usable) => void | Promise<void>) => {
    setIsBusy(true);
    setIsWanted(true);
    try {
      const it = await read();
      if (it === null) parts.ask.toast({ words: words.gone, kind: 'warning' });
      else {
        onUsed();
        await deed(usableOf(parts, it, need));
      }
    } catch (cause) {
      const code = cause instanceof Refusal ? cause.code : 'unavailable';
      parts.ask.toast({ words: wordsFor(code), kind: 'warning' });
    }
    setIsBusy(false);
  };
  const copy = () =>
    withUsable(async ({ advice, used }) => {
      if (advice === null || !(await copying.copy(advice))) return;
      used('copied');
      parts.ask.toast(words.copied);
    });
  const makeChase = () =>
    withUsable(({ begun, used }) => {
      used('chased');
      if (begun.need === null) setBeneath('chase');
      else chase.make(begun, begun.need);
    });
  const startNote = () =>
    withUsable(({ used }) => {
      used('noted');
      setBeneath('note');
    });
  const share = () =>
    withUsable(({ share: begin, used }) => {
      used('shared');
      begin?.();
    });

  const hasAdvice = found.kind !== 'thread' || found.isAnswered === true;
  const asking = usable?.ask ?? null;
  const open = href === null ? [] : [entry('open', words.open, 'arrow', () => go(href))];
  const entries: Entry[] = [
    ...(hasAdvice ? open : []),
    ...(hasAdvice ? [entry('note', words.note, 'note', () => void startNote())] : []),
    entry('chase', words.chase, 'calendar', () => void makeChase()),
    ...(canKeep(found)
      ? [
          {
            ...entry('save', kept.isSaved ? savedWords.saved : savedWords.save, 'star', () =>
              kept.set.mutate(!kept.isSaved),
            ),
            ...(isAway && { isDisabled: true, label: words.saveAway }),
          },
        ]
      : []),
    ...(usable && usable.share === null ? [] : [entry('share', words.share, 'send', () => void share())]),
    ...(asking
      ? [entry('ask', asking.label, 'question', 'deed' in asking ? asking.deed : () => setBeneath('ask'))]
      : []),
  ];
  if (found.kind === 'mentor') return null;
  return (
    <Stack gap="snug">
      <Row gap="tight">
        {hasAdvice ? (
          <Button size="small" icon="copy" isBusy={isBusy || chase.isBusy} onPress={() => void copy()}>
            {words.copy}
          </Button>
        ) : (
          <Button size="small" icon="reply" isBusy={isBusy} onPress={() => href !== null && go(href)}>
            {words.answer}
          </Button>
        )}
        <Menu
          label={words.menu}
          showsLabel
          size="small"
          entries={entries.map(({ deed: _deed, ...one }) => one)}
          onOpen={() => setIsWanted(true)}
          onChoose={(id) => entries.find((one) => one.id === id)?.deed()}
        />
      </Row>
      {copying.byHand}
      {usable && beneath === 'chase' && <MakeChase ground={chases} begun={usable.begun} />}
      {asking && 'draw' in asking && beneath === 'ask' && asking.draw}
      {usable && beneath === 'note' && usable.note?.(() => setBeneath(null))}
    </Stack>
  );
}

const entry = (id: string, label: string, icon: MenuEntry['icon'] & string, deed: () => void): Entry => ({
  id,
  label,
  icon,
  deed,
});
