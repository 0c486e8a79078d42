// The note before it is copied: editable, because it belongs to the record and may name the person. It lives in this
// component's memory alone, is never kept and never sent; copying is confirmed only when it happened.
import { useRef, useState } from 'react';
import {
  Button,
  Card,
  ConfirmDialog,
  Heading,
  Notice,
  Row,
  Stack,
  Text,
  TextArea,
  type ToastWords,
} from '#extension/kit/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { NoteText } from '#shared/basics/text.ts';
import { words } from './messages.ts';
import { composeNote, type NoteMaterial, placeholdersIn } from './note.ts';
import { type RecordPort, useRecord } from './use-record.ts';

export type NoteBoxProps = {
  material: NoteMaterial;
  /** The day in words. */
  on: string;
  copy: (text: string) => Promise<boolean>;
  record: RecordPort;
  toast: (toast: ToastWords | string) => void;
  onClose: () => void;
};

export function NoteBox({ material, on, copy, record, toast, onClose }: NoteBoxProps) {
  const [note, setNote] = useState<string>(() => composeNote(material, on));
  const box = useRef<HTMLTextAreaElement>(null);
  const gaps = placeholdersIn(note);
  const isTooLong = note.length > limits.noteCharsMax;
  const writing = useRecord(record, isTooLong ? null : (note as NoteText), toast);
  const copyNow = async () => {
    const isThere = await copy(note);
    toast(isThere ? words.copied : { words: words.notCopied, kind: 'warning' });
    if (!isThere) box.current?.select();
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
          <Notice kind="warning" heading={words.gapsHeading}>
            {words.gaps(gaps)}
          </Notice>
        )}
        <TextArea
          label={words.label}
          isLabelHidden
          rows={10}
          value={note}
          onChange={setNote}
          inputRef={box}
          autoFocus
          charsMax={limits.noteCharsMax}
          error={isTooLong ? words.tooLong : undefined}
        />
        <Row>
          <Button kind="primary" icon="copy" isDisabled={isTooLong} onPress={() => void copyNow()}>
            {words.copy}
          </Button>
          <Button icon="edit" isDisabled={isTooLong} isBusy={writing.isBusy} onPress={writing.write}>
            {words.write}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {words.close}
          </Button>
        </Row>
        <Text size="caption" tone="muted">
          {words.writeHint}
        </Text>
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
