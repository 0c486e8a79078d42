// The one box to search by words. What is typed stays in it; it is stripped before it leaves, and what was left out is said.
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button, Notice, Row, SearchField, Stack } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { words } from '#extension/panel/features/directory/messages.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { type SearchWords, stripWords } from './strip-words.ts';

const said = words.search;

export function SearchBox({ ground }: { ground: DirectoryGround }) {
  const asked = useStore(ground.search.store, (all) => all.words);
  const [raw, setRaw] = useState<string>(asked);
  const [isBusy, setIsBusy] = useState(false);
  const [stripped, setStripped] = useState<SearchWords | null>(null);
  const [isByEye, setIsByEye] = useState(false);
  const seen = useRef<string | null>(null);

  const search = async (keepsSuspected = false) => {
    setIsBusy(true);
    const hasNames = await ground.writing.names.areHere();
    setIsBusy(false);
    const mustLook = !hasNames && raw.trim() !== '' && seen.current !== raw;
    seen.current = raw;
    setIsByEye(mustLook);
    if (mustLook) return;
    const judged = stripWords(raw, ground.writing.knowledge.keep, keepsSuspected);
    setStripped(judged);
    ground.search.change({ words: judged.words });
  };
  const type = (typed: string) => {
    setRaw(typed);
    setStripped(null);
    setIsByEye(false);
    // An emptied box shows the whole list again.
    if (typed === '') ground.search.change({ words: '' as StrippedText });
  };
  return (
    <Stack gap="snug">
      <Row isOneLine>
        <SearchField
          label={said.label}
          isLabelHidden
          placeholder={said.placeholder}
          value={raw}
          onChange={type}
          onSubmit={() => void search()}
        />
        <Button kind="primary" isBusy={isBusy} onPress={() => void search()}>
          {said.deed}
        </Button>
      </Row>
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
