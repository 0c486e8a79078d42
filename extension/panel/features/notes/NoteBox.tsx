// The one composer of a record note: whatever it begins with, it is editable, because it belongs to the record and may name the person.
// It lives in this component's memory alone, is never kept and never sent; copying is confirmed only when it happened.
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
  onClose: () => void;
};

export function NoteBox({ ground, draft, needs, additions = [], chase, onClose }: NoteBoxProps) {
  const { note, setNote, isTouched, setIsTouched, style, changeStyle } = useNote(ground, draft, additions);
  const [isLeaving, setIsLeaving] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const gaps = placeholdersIn(note);
  const over = note.length - limits.noteCharsMax;
  const isTooLong = over > 0;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const tell = useCallback(
    (told: Outcome | null) => {
      setOutcome(told);
      if (told?.isDone) setIsTouched(false);
    },
    [setIsTouched],
  );
  const writing = useRecord(ground.record, isTooLong ? null : (note as NoteText), tell);
  const copyNow = async () => {
    tell(null);
    const isDone = await ground.copy(note);
    tell({ isDone, words: isDone ? words.copied : words.notCopied });
    if (!isDone) box.current?.select();
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
          onChange={setNote}
          onKeyDown={writeByKey}
          inputRef={box}
          autoFocus
          charsMax={limits.noteCharsMax}
          error={isTooLong ? words.tooLong(over) : undefined}
        />
        <Row>
          <Button kind="primary" icon="copy" isDisabled={isTooLong} onPress={() => void copyNow()}>
            {words.copy}
          </Button>
          <Button icon="edit" isDisabled={isTooLong} isBusy={writing.isBusy} onPress={writing.write}>
            {words.write}
          </Button>
          {chase}
          <Button kind="quiet" onPress={() => (isTouched ? setIsLeaving(true) : onClose())}>
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
        <ConfirmDialog
          isOpen={isLeaving}
          title={words.leave.title}
          confirmWords={words.leave.go}
          cancelWords={words.leave.stay}
          onConfirm={onClose}
          onCancel={() => setIsLeaving(false)}
        >
          {words.leave.words}
        </ConfirmDialog>
      </Stack>
    </Card>
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

/** The words themselves. `isTouched`: the worker typed something that stands nowhere else yet. */
function useNote(ground: NotesGround, draft: NoteDraft, additions: readonly Addition[]) {
  const [style, setStyle] = useState<NoteStyle>(ground.style);
  const [note, setNote] = useState<string>(() => writeNote(withAdditions(draft, additions), style));
  const [isTouched, setIsTouched] = useState(false);
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
    isTouched,
    setIsTouched,
    style,
    setNote: (next: string) => {
      isOwn.current = true;
      setIsTouched(true);
      setNote(next);
    },
    changeStyle: (next: NoteStyle) => {
      setStyle(next);
      setNote((now) => restyle(now, next, draft.provenance));
      ground.onStyle(next);
    },
  };
}
