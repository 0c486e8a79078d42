// Takes a file of this computer: a button as any other, which opens the system's own window.
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './Button.tsx';

export type FileButtonProps = Pick<
  ButtonProps,
  'size' | 'isBusy' | 'busyWords' | 'isDisabled' | 'children'
> & {
  /** Endings and types that the window offers: ".json", "text/markdown". */
  accepts: readonly string[];
  onFile: (file: File) => void;
};

export function FileButton({ accepts, onFile, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accepts}
      onSelect={(files) => {
        const [file] = files ? Array.from(files) : [];
        if (file) onFile(file);
      }}
    >
      <Button {...button} icon="paste" />
    </FileTrigger>
  );
}
