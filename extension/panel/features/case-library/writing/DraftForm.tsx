// A draft under the hand: eight boxes, the lists, what may point to one person, and sending. It is kept on the server as it is
// written, stripped.
import { useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Checkbox, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import { useSettled } from '#extension/panel/writing/index.ts';
import type { DetailReason } from '#shared/basics/case-lists.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import {
  type Detail,
  type DetailField,
  findDetails,
  gapsOf,
  type Told,
  textOf,
} from '#shared/contract/case-details.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { Boxes } from './Boxes.tsx';
import { filedOf, toSent } from './content.ts';
import { type Answer, answerTo, Details, wordsAt } from './Details.tsx';
import { Ends } from './Ends.tsx';
import { Lists, Name } from './Lists.tsx';
import { useCaseBoxes } from './use-case-boxes.ts';
import { useSavedSoon, useSaving } from './use-saving.ts';

const said = words.draft;

type DraftFormProps = { ground: LibraryGround; draft: CaseDraft; onLoad: () => void };

export function DraftForm({ ground, draft, onLoad }: DraftFormProps) {
  const isReadOnly = draft.state === 'in-review';
  const { writing } = ground;
  const boxes = useCaseBoxes(writing, draft.content);
  const [filed, setFiled] = useState(() => filedOf(draft.content));
  const [isAnonymous, setIsAnonymous] = useState(draft.isAnonymous);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [fromServer, setFromServer] = useState<readonly Detail[]>([]);
  /** The tick vouches for the words as they stood: any change of them, by the person or by the engine, takes it away. */
  const [ticked, setTicked] = useState<string | null>(null);
  const [look, setLook] = useState<string | null>(null);
  const takeFound = useRef(boxes.takeFound);
  takeFound.current = boxes.takeFound;
  const [opening] = useState(() => toSent(draft.content, filedOf(draft.content)));
  const saving = useSaving(
    ground,
    draft,
    opening,
    useCallback((findings) => takeFound.current(findings), []),
  );
  const { told } = boxes;
  const isConfirmed = ticked === marksOf(told);
  useSavedSoon(saving, toSent(told, filed), isAnonymous, !isReadOnly);

  const judged = useSettled(told);
  const { keep } = writing.knowledge;
  // Until names and the judges of words are there, fewer are found.
  const hasNames = useStore(writing.names.store, (all) => all.hasNames);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hasNames` says that the engine knows more than before.
  const details = useMemo(() => {
    const here = findDetails(judged, { ...(keep && { keep }), area: writing.area });
    // What only the API saw stands there until its words are gone.
    const there = fromServer.filter(
      (one) => !here.some((other) => other.field === one.field && other.start === one.start),
    );
    return [...here, ...there];
  }, [judged, keep, writing.area, fromServer, hasNames]);
  const gaps = gapsOf({ ...told, needs: filed.needs, people: filed.people });

  const answer = (detail: Detail, reason: DetailReason | null) => {
    const value = wordsAt(judged, detail);
    const others = answers.filter((one) => one.field !== detail.field || one.value !== value);
    setAnswers(reason === null ? others : [...others, { field: detail.field, value, reason }]);
  };
  const reword = ({ field, start, end }: Detail, wider: string) => {
    const text = textOf(judged, field);
    boxes.of[field].restart(text.slice(0, start) + wider + text.slice(end));
    setFromServer([]);
  };

  const send = useDeed(ground, {
    deed: async () => {
      // What went out a moment ago was seen: the tick was given to the words without it. Words that go now are no longer those.
      const settled = (await boxes.settle()) ?? (hasNames ? await boxes.settle() : null);
      if (settled === null || marksOf(settled) !== ticked) {
        setLook(said.look);
        return null;
      }
      const kept = await saving.save(toSent(settled, filed), isAnonymous);
      if (kept === null) {
        setLook(said.notKept);
        return null;
      }
      const found = [...findDetails(settled, { ...(keep && { keep }), area: writing.area }), ...fromServer];
      const given = found.flatMap((detail) => {
        const one = answerTo(settled, detail, answers);
        return one ? [{ field: detail.field, start: detail.start, end: detail.end, reason: one.reason }] : [];
      });
      try {
        return await ground.calls.submitCaseDraft({
          caseId: draft.id,
          revision: kept.revision,
          details: given,
          isConfirmed: true,
        });
      } catch (cause) {
        if (cause instanceof Refusal && cause.code === 'details-open') setFromServer(toDetails(cause));
        throw cause;
      }
    },
    said: (sent) => (sent === null ? null : said.sent),
    changes: [libraryKeys.mine],
    onDone: (sent) => {
      if (sent !== null) ground.go(ground.ways.myCases());
    },
  });
  const open = details.filter((detail) => !answerTo(judged, detail, answers));
  return (
    <Stack gap="wide">
      <Boxes boxes={boxes} gaps={gaps} isReadOnly={isReadOnly} />
      <Stack gap="normal">
        <Heading level={2} size="small">
          {said.lists}
        </Heading>
        <Lists ground={ground} filed={filed} onFiled={setFiled} isReadOnly={isReadOnly} />
        <Name
          isAnonymous={isAnonymous}
          mustHide={draft.mustHide}
          onChange={setIsAnonymous}
          isReadOnly={isReadOnly}
        />
      </Stack>
      {!isReadOnly && (
        <Stack gap="normal">
          <Details told={judged} found={details} answers={answers} onAnswer={answer} onReword={reword} />
          <Text size="caption" isStrong={gaps.length > 0}>
            {gaps.length === 0
              ? said.noGaps
              : said.gaps(gaps.map((gap) => fieldLabels[gap as keyof typeof fieldLabels]))}
          </Text>
          <Checkbox
            isChecked={isConfirmed}
            onChange={(isOn) => setTicked(isOn ? marksOf(told) : null)}
            error={ticked !== null && !isConfirmed ? said.changed : undefined}
          >
            {said.confirm}
          </Checkbox>
          {look && <Notice kind="warning">{look}</Notice>}
        </Stack>
      )}
      <Ends
        ground={ground}
        draft={draft}
        saving={saving.state}
        canSend={gaps.length === 0 && open.length === 0 && isConfirmed && saving.state !== 'elsewhere'}
        isSending={send.isPending}
        onSend={() => {
          setLook(null);
          send.mutate();
        }}
        onLoad={onLoad}
      />
    </Stack>
  );
}

const marksOf = (told: Told): string => JSON.stringify(told);

const toDetails = (refused: Refusal): Detail[] =>
  refused.findings.map(({ path, start, end }) => ({
    field: path.replace(/^content\./, '') as DetailField,
    start,
    end,
    why: said.details,
  }));
