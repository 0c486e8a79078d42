// Writing a note into the record: from the button, or from the menu of the field itself. Beside another record than the one it was begun
// beside, or one that cannot be read, it asks first (decision 7). What became of it is always said.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Wrote } from '#extension/bridge/page-door.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { NoteText } from '#shared/basics/text.ts';
import { words } from './messages.ts';

type Place = { tabId: number; frameId: number };

export type RecordPort = {
  write: (note: NoteText, place: Place | null) => Promise<Wrote>;
  /** Hears a click on the menu entry of a field. */
  onAsked: (heard: (place: Place) => void) => () => void;
  readBeside: () => Promise<RecordBeside>;
};
/** What became of it, in words; `isDone`: the note stands elsewhere now. */
export type Outcome = { isDone: boolean; words: string };
type Asked = { place: Place | null; how: 'other' | 'unreadable'; key: string | null };

/** Which record the note was begun beside; null where none could be read. */
export type Begun = Promise<string | null>;

const keyOf = (beside: RecordBeside): string | null => (beside.readable ? beside.record : null);

/** `note`: null while it may not be written (too long). `tell` hears null when it begins. */
export function useRecord(port: RecordPort, note: NoteText | null, tell: (outcome: Outcome | null) => void) {
  const begun = useRef<Begun | null>(null);
  const latest = useRef(note);
  latest.current = note;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const writeAt = useCallback(
    async (place: Place | null) => {
      if (latest.current === null) return;
      setIsBusy(true);
      tell(null);
      tell(outcomeOf(await port.write(latest.current, place)));
      setIsBusy(false);
    },
    [port, tell],
  );
  const tryAt = useCallback(
    async (place: Place | null) => {
      const [before, now] = await Promise.all([begun.current, port.readBeside()]);
      const key = keyOf(now);
      if (before !== null && before === key) return writeAt(place);
      setAsked({ place, how: key === null || before === null ? 'unreadable' : 'other', key });
    },
    [port, writeAt],
  );
  // The page is outside: which record the note was begun beside, and clicks in its fields.
  useEffect(() => {
    begun.current ??= port.readBeside().then(keyOf);
    return port.onAsked((place) => void tryAt(place));
  }, [port, tryAt]);

  return {
    isBusy,
    begun: (): Begun => begun.current ?? Promise.resolve(null),
    /** A note that was left is taken up again: it still belongs beside the record of then. */
    resume: (then: Begun) => {
      begun.current = then;
    },
    asks: asked?.how ?? null,
    write: () => void tryAt(null),
    confirm: () => {
      // The person said that this is the right record: it is not asked about again.
      if (asked?.key) begun.current = Promise.resolve(asked.key);
      setAsked(null);
      void writeAt(asked?.place ?? null);
    },
    cancel: () => setAsked(null),
  };
}

function outcomeOf(wrote: Wrote): Outcome {
  if (wrote.status === 'written') return { isDone: true, words: words.written[wrote.into] };
  if (wrote.status === 'too-long') return { isDone: false, words: words.noRoom(wrote.room) };
  return { isDone: false, words: words.notWritten[wrote.status] };
}
