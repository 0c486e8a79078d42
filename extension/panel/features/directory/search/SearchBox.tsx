// The one box to search by words. What is typed stays in it; it is stripped before it leaves, and what was left out is said.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button, IconButton, Notice, Stack } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import { MarkedSearch, useBox } from '#extension/panel/writing/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { type SearchWords, stripWords } from './strip-words.ts';

const said = words.search;

export function SearchBox({ ground }: { ground: DirectoryGround }) {
  const asked = useStore(ground.search.store, (all) => all.words);
  const box = useBox(ground.writing, asked, { isPublicName: true });
  const { raw } = box.box;
  const [isBusy, setIsBusy] = useState(false);
  const [stripped, setStripped] = useState<SearchWords | null>(null);
  const [isByEye, setIsByEye] = useState(false);
  const seen = useRef<string | null>(null);

  const search = async (keepsSuspected = false) => {
    // A second Enter while the first waits for names is no second look.
    if (isBusy) return;
    setIsBusy(true);
    const hasNames = await ground.writing.names.areHere();
    setIsBusy(false);
    const mustLook = !hasNames && raw.trim() !== '' && seen.current !== raw;
    seen.current = raw;
    setIsByEye(mustLook);
    if (mustLook) return;
    const judged = stripWords(
      raw,
      { keep: box.knowledge.keep, known: box.knowledge.fingerprints },
      keepsSuspected,
    );
    setStripped(judged);
    ground.search.change({ words: judged.words });
  };
  const before = useRef(raw);
  // The list is outside: other words make what was said of the last ones old, and an emptied box shows the whole list again.
  useEffect(() => {
    if (before.current === raw) return;
    before.current = raw;
    setStripped(null);
    setIsByEye(false);
    if (raw === '') ground.search.change({ words: '' as StrippedText });
  }, [raw, ground.search]);
  return (
    <Stack gap="snug">
      <MarkedSearch
        marked={box}
        label={said.label}
        isLabelHidden
        placeholder={said.placeholder}
        onSubmit={() => void search()}
        beside={<IconButton icon="arrow" label={said.deed} isBusy={isBusy} onPress={() => void search()} />}
      />
      {isByEye && <Notice kind="warning">{said.byEye}</Notice>}
      {stripped?.isShortened && (
        <Notice
          kind="warning"
          actions={
            stripped.mayKeep && (
              <Button size="small" onPress={() => void search(true)}>
                {said.keepIt}
              </Button>
            )
          }
        >
          {stripped.words === '' ? said.leftOutAll : said.leftOut}
        </Notice>
      )}
    </Stack>
  );
}
