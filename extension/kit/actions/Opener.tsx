// A button and what it opens over the panel, such as a form: that is there until it is closed, and begins anew each time.
import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

export type OpenerProps = Omit<ButtonProps, 'children' | 'onPress'> & {
  words: string;
  /** The press that leads here was made elsewhere. */
  isOpenAtFirst?: boolean;
  children: (close: () => void) => ReactNode;
};

export function Opener({ words, isOpenAtFirst = false, children, ...button }: OpenerProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Button {...button} onPress={() => setIsOpen(true)}>
        {words}
      </Button>
      {isOpen && children(() => setIsOpen(false))}
    </>
  );
}
