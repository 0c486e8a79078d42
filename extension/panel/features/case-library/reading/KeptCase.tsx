// A case study as this device keeps it, to be read without a server: the same words, and of the deeds those that need nobody else.
import { useState } from 'react';
import { Button, Row, Stack, useCopying } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { PackedCase } from '#shared/contract/search-pack.ts';
import { About, Top } from './About.tsx';
import { composeCaseAdvice } from './advice.ts';
import { Steps, Story } from './Sections.tsx';

const said = words.one;

export function KeptCase({ ground, kept }: { ground: LibraryGround; kept: PackedCase }) {
  const [hasNote, setHasNote] = useState(false);
  const one = caseOfKept(kept, ground.nowMs());
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(composeCaseAdvice(one, ground.today()))) ground.toast(said.copied);
  };
  return (
    <>
      <Top ground={ground} one={one} />
      <Steps steps={one.steps} />
      <Row gap="snug">
        <Button kind="primary" icon="note" aria-expanded={hasNote} onPress={() => setHasNote(true)}>
          {said.note}
        </Button>
        <Button icon="copy" onPress={() => void copy()}>
          {said.copy}
        </Button>
        {ground.makeChase(one)}
      </Row>
      {copying.byHand}
      {hasNote && ground.note(one, () => setHasNote(false))}
      <Stack gap="normal">
        <Story told={one} />
        <About ground={ground} one={one} />
      </Stack>
    </>
  );
}

/** What is the reader's own, and what only the server counts, is not in a pack. */
export function caseOfKept({ mark: _, about: __, ...kept }: PackedCase, nowMs: number): PublishedCase {
  const { id, credit, freshAt, reviewBy } = kept;
  return {
    ...kept,
    kind: 'published',
    id: id as CaseStudyId,
    credit:
      credit === null
        ? { kind: 'hidden' }
        : { kind: 'named', personId: '' as never, ...credit, area: null, roles: [] },
    publishedAt: freshAt,
    isExpired: reviewBy < new Date(nowMs).toISOString().slice(0, 10),
    isMine: false,
    isSaved: false,
    worked: { isSome: false, count: null, isMine: false, areas: [] },
    used: null,
    threadId: null,
    canEdit: false,
    canWithdraw: false,
    canMark: false,
    canRenew: false,
    working: null,
  };
}
