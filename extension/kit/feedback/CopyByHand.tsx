// What could not be put on the clipboard stands here, selected, to be copied by hand. It never says that something was copied: whoever
// wrote the clipboard knows, and says so.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#extension/kit/actions/Button.tsx';
import { TextArea } from '#extension/kit/fields/TextField.tsx';
import { Stack } from '#extension/kit/layout/Stack.tsx';
import { Notice } from './Notice.tsx';

export type CopyByHandProps = {
  text: string;
  onClose: () => void;
  heading?: string;
  words?: string;
  label?: string;
  closeWords?: string;
};

export function CopyByHand({
  text,
  onClose,
  heading = 'It was not copied',
  words = 'The browser did not allow copying. The words below are selected: copy them with Ctrl+C, or ⌘C on a Mac.',
  label = 'Words to copy by hand',
  closeWords = 'Close',
}: CopyByHandProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  // The selection is the document's; another text is selected anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` says that other words stand here.
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <Notice
      kind="warning"
      heading={heading}
      actions={
        <Button size="small" kind="quiet" icon="close" onPress={onClose}>
          {closeWords}
        </Button>
      }
    >
      <Stack gap="snug">
        <span>{words}</span>
        <TextArea label={label} value={text} rows={6} isReadOnly inputRef={box} />
      </Stack>
    </Notice>
  );
}

export type Copying = {
  /** Answers whether the words are on the clipboard now; where they are not, they are shown. */
  copy: (text: string) => Promise<boolean>;
  byHand: ReactNode;
};

/** `write` puts words on the clipboard and answers whether they are there. */
export function useCopying(write: (text: string) => Promise<boolean>): Copying {
  const [left, setLeft] = useState<string | null>(null);
  const copy = useCallback(
    async (text: string) => {
      const isThere = await write(text);
      setLeft(isThere ? null : text);
      return isThere;
    },
    [write],
  );
  return { copy, byHand: left !== null && <CopyByHand text={left} onClose={() => setLeft(null)} /> };
}
