// The one composer of a record note: whatever it begins with, it is editable, because it belongs to the record and may name the person.
// It lives in the panel's memory alone and is never stored or sent; copying is confirmed only when it happened.
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import {
  Button,
  Card,
  ConfirmDialog,
  Heading,
  LiveWords,
  Notice,
  Row,
  Stack,
  Text,
  TextArea,
} from '#extension/kit/index.ts';
import { Mentioning } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import type { NoteText } from '#shared/basics/text.ts';
import type { NotesGround } from './ground.ts';
import { LayoutAndCodes } from './LayoutAndCodes.tsx';
import { words } from './messages.ts';
import {
  type Addition,
  addTo,
  type NoteStyle,
  placeholdersIn,
  restyle,
  withAdditions,
  writeNote,
} from './note.ts';
import { type Left, useKept } from './use-kept.ts';
import { type Outcome, useRecord } from './use-record.ts';

export type NoteBoxProps = {
  ground: NotesGround;
  draft: NoteDraft;
  /** For the reminder of codes. */
  needs: readonly Need[];
  /** What was done since, such as a chase that was made: it is put under its heading once, whenever it comes. */
  additions?: readonly Addition[] | undefined;
  /** Makes a chase of what stands here. Left out where there is one. */
  chase?: ReactNode;
  /** Left where it is in the crisis path: what stands above is read first. */
  takesFocus?: boolean;
  onClose: () => void;
};

const nothing: readonly Addition[] = [];

export function NoteBox(props: NoteBoxProps) {
  const { ground, draft, needs, additions = nothing, chase, takesFocus = true, onClose } = props;
  const { note, setNote, style, changeStyle } = useNote(ground, draft, additions);
  const kept = useKept(draft);
  const box = useRef<HTMLTextAreaElement>(null);
  const gaps = placeholdersIn(note);
  const over = note.length - limits.noteCharsMax;
  const isTooLong = over > 0;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { forget } = kept;
  const open = useRef(gaps);
  open.current = gaps;
  const tell = useCallback(
    (told: Outcome | null) => {
      // In a narrow panel the notice above is out of sight when this is pressed.
      const left = told?.isDone ? open.current : [];
      setOutcome(told && left.length > 0 ? { ...told, words: `${told.words} ${words.gaps(left)}` } : told);
      if (told?.isDone) forget();
    },
    [forget],
  );
  const writing = useRecord(ground.record, isTooLong ? null : (note as NoteText), tell);
  const copyNow = async () => {
    tell(null);
    const isDone = await ground.copy(note);
    tell({ isDone, words: isDone ? words.copied : words.notCopied });
    if (!isDone) box.current?.select();
  };
  const type = (next: string) => {
    setNote(next);
    kept.keep({ note: next, begun: writing.begun() });
  };
  const takeUp = ({ note: before, begun }: Left) => {
    writing.resume(begun);
    setNote(before);
    kept.keep({ note: before, begun });
    kept.answered();
    box.current?.focus();
  };
  const goToGap = () => {
    const [gap = ''] = gaps;
    const at = note.indexOf(gap);
    box.current?.focus();
    box.current?.setSelectionRange(at, at + gap.length);
  };
  const writeByKey = (event: KeyboardEvent) => {
    if (!(event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || isTooLong) return;
    event.preventDefault();
    writing.write();
  };
  return (
    <Card as="section" kind="accent" aria-labelledby="note-heading">
      <Stack gap="snug">
        <Heading level={2} size="small" id="note-heading">
          {words.heading}
        </Heading>
        <Text size="caption" tone="muted">
          {words.lead}
        </Text>
        {kept.left && <LeftNotice left={kept.left} onTakeUp={takeUp} onLetGo={kept.answered} />}
        {gaps.length > 0 && (
          <Notice
            kind="warning"
            heading={words.gapsHeading}
            actions={
              <Button size="small" icon="edit" onPress={goToGap}>
                {words.toGap}
              </Button>
            }
          >
            {words.gaps(gaps)}
          </Notice>
        )}
        <TextArea
          label={words.label}
          isLabelHidden
          rows={10}
          value={note}
          onChange={type}
          onKeyDown={writeByKey}
          inputRef={box}
          autoFocus={takesFocus}
          charsMax={limits.noteCharsMax}
          error={isTooLong ? words.tooLong(over) : undefined}
        />
        {ground.findService && (
          <Mentioning
            findService={ground.findService}
            input={box}
            onWords={type}
            say={({ name, phone }) => [name, phone].filter(Boolean).join(', ')}
          />
        )}
        <Row>
          <Button kind="primary" icon="copy" isDisabled={isTooLong} onPress={() => void copyNow()}>
            {words.copy}
          </Button>
          <Button icon="edit" isDisabled={isTooLong} isBusy={writing.isBusy} onPress={writing.write}>
            {words.write}
          </Button>
          {chase}
          <Button kind="quiet" onPress={onClose}>
            {words.close}
          </Button>
        </Row>
        {outcome && <OutcomeNotice outcome={outcome} />}
        <LiveWords words={outcome?.words ?? ''} />
        <Text size="caption" tone="muted">
          {words.writeHint}
        </Text>
        <LayoutAndCodes style={style} onStyle={changeStyle} needs={needs} />
        <ConfirmDialog
          isOpen={writing.asks !== null}
          title={writing.asks === 'other' ? words.beside.otherTitle : words.beside.unreadableTitle}
          confirmWords={words.beside.go}
          cancelWords={words.beside.cancel}
          onConfirm={writing.confirm}
          onCancel={writing.cancel}
        >
          {writing.asks === 'other' ? words.beside.other : words.beside.unreadable}
        </ConfirmDialog>
      </Stack>
    </Card>
  );
}

type LeftNoticeProps = { left: Left; onTakeUp: (left: Left) => void; onLetGo: () => void };

function LeftNotice({ left, onTakeUp, onLetGo }: LeftNoticeProps) {
  return (
    <Notice
      heading={words.left.heading}
      isSpoken="politely"
      actions={
        <>
          <Button size="small" icon="refresh" onPress={() => onTakeUp(left)}>
            {words.left.takeUp}
          </Button>
          <Button size="small" kind="quiet" onPress={onLetGo}>
            {words.left.letGo}
          </Button>
        </>
      }
    >
      {words.left.words}
    </Notice>
  );
}

/** Beside the note and not in a toast: in a narrow panel a toast would lie on the buttons that are pressed next. */
function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const here = useRef<HTMLDivElement>(null);
  // The hand was in the record: what became of it is brought into sight.
  useEffect(() => {
    if (outcome) here.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div ref={here}>
      <Notice kind={outcome.isDone ? 'success' : 'warning'} isSpoken="no">
        {outcome.words}
      </Notice>
    </div>
  );
}

/** The words themselves. */
function useNote(ground: NotesGround, draft: NoteDraft, additions: readonly Addition[]) {
  const [style, setStyle] = useState<NoteStyle>(ground.style);
  const [note, setNote] = useState<string>(() => writeNote(withAdditions(draft, additions), style));
  const isOwn = useRef(false);
  const added = useRef(additions.length);
  const begun = useRef(draft);
  // What was done elsewhere on the screen arrives later: with what was typed meanwhile, or in a note that is still as it was composed and
  // makes room for it.
  useEffect(() => {
    const fresh = additions.slice(added.current);
    added.current = additions.length;
    if (fresh.length === 0) return;
    setNote((now) =>
      isOwn.current
        ? fresh.reduce((words, one) => addTo(words, one, style), now)
        : writeNote(withAdditions(begun.current, additions), style),
    );
  }, [additions, style]);
  return {
    note,
    style,
    setNote: (next: string) => {
      isOwn.current = true;
      setNote(next);
    },
    changeStyle: (next: NoteStyle) => {
      setStyle(next);
      setNote((now) => restyle(now, next, draft.provenance));
      ground.onStyle(next);
    },
  };
}
