// One short task in a dialog: what it asks, its one deed, and the way out without it. It stands as long as it is mounted.
import type { ReactNode } from 'react';
import { Button } from '#extension/kit/actions/Button.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { Stack } from '#extension/kit/layout/Stack.tsx';
import { Dialog } from './Dialog.tsx';

export type FormDialogProps = {
  title: ReactNode;
  children: ReactNode;
  doWords: string;
  doIcon?: IconName;
  onDo: () => void;
  cancelWords?: string;
  onClose: () => void;
  /** The deed destroys or exposes something. */
  isDanger?: boolean;
  isBusy?: boolean;
  isDisabled?: boolean;
};

export function FormDialog(props: FormDialogProps) {
  const { title, children, doWords, doIcon, onDo, cancelWords = 'Cancel', onClose } = props;
  const { isDanger = false, isBusy, isDisabled } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeWords={cancelWords}
      actions={
        <>
          <Button
            kind={isDanger ? 'warning' : 'primary'}
            icon={doIcon}
            isBusy={isBusy}
            isDisabled={isDisabled}
            onPress={onDo}
          >
            {doWords}
          </Button>
          <Button onPress={onClose}>{cancelWords}</Button>
        </>
      }
    >
      <Stack gap="normal">{children}</Stack>
    </Dialog>
  );
}
