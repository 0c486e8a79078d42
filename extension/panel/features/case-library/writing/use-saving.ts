// Keeps a draft on the server as it is written: a moment after the last change, and on leaving. The revision says which one was
// seen, so that two devices do not write over one another.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { Refusal, type StillIdentifies } from '#shared/basics/refusals.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { type SentContent, sameContent } from './content.ts';

export type Saving = {
  state: 'saved' | 'saving' | 'unsaved' | 'elsewhere';
  /** Answers the draft as it stands there, or null where it could not be kept. */
  save: (content: SentContent, isAnonymous: boolean) => Promise<CaseDraft | null>;
};

/** Long enough for a pause in typing. */
const restMs = 1_500;

type Kept = { revision: number; content: SentContent; isAnonymous: boolean };

export function useSaving(
  { calls }: Pick<LibraryGround, 'calls'>,
  draft: CaseDraft,
  opening: SentContent,
  onFound: (findings: readonly StillIdentifies[]) => void,
): Saving {
  const [state, setState] = useState<Saving['state']>('saved');
  const kept = useRef<Kept>({ revision: draft.revision, content: opening, isAnonymous: draft.isAnonymous });
  /** One after the other: each write names the revision of the one before. */
  const queue = useRef<Promise<CaseDraft | null>>(Promise.resolve(draft));
  const caseId = draft.id;
  const save = useCallback(
    (content: SentContent, isAnonymous: boolean): Promise<CaseDraft | null> => {
      const write = async (before: CaseDraft | null): Promise<CaseDraft | null> => {
        const now = kept.current;
        if (before !== null && sameContent(now.content, content) && now.isAnonymous === isAnonymous)
          return before;
        setState('saving');
        try {
          const written = await calls.writeCaseDraft({
            caseId,
            revision: now.revision,
            content,
            isAnonymous,
          });
          kept.current = { revision: written.revision, content, isAnonymous };
          setState('saved');
          return written;
        } catch (cause) {
          const code = cause instanceof Refusal ? cause.code : 'unavailable';
          setState(code === 'changed-elsewhere' ? 'elsewhere' : 'unsaved');
          if (cause instanceof Refusal && code === 'still-identifies') onFound(cause.findings);
          return null;
        }
      };
      queue.current = queue.current.then(write);
      return queue.current;
    },
    [calls, caseId, onFound],
  );
  return { state, save };
}

/** Saves by itself. What was changed in the last moment goes when the screen is left. */
export function useSavedSoon(
  { save, state }: Saving,
  content: SentContent,
  isAnonymous: boolean,
  isOn: boolean,
): void {
  const latest = useRef({ save, content, isAnonymous, isOn });
  latest.current = { save, content, isAnonymous, isOn: isOn && state !== 'elsewhere' };
  const words = JSON.stringify(content);
  // The server is outside: it learns what stands on the screen. `words` and `isAnonymous` say when that changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      if (now.isOn) void now.save(now.content, now.isAnonymous);
    }, restMs);
    return () => clearTimeout(timer);
  }, [words, isAnonymous]);
  useEffect(
    () => () => {
      const now = latest.current;
      if (now.isOn) void now.save(now.content, now.isAnonymous);
    },
    [],
  );
}
