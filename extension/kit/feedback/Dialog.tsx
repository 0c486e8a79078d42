// Asks before something that cannot be taken back, or holds one short task. Focus stays inside and returns after. Words that were
// written in it do not go with a press beside it, Escape or the cross: those ask first.
import '#extension/kit/text/text.css';
import './dialog.css';
import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from '#extension/kit/actions/Button.tsx';
import { asOnePress } from '#extension/kit/actions/one-press.ts';
import { useWordsWithin } from './use-words-within.ts';

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  closeWords?: string;
  /** What is asked where words would be lost. */
  losing?: LosingWords;
  /** `alert` when it interrupts: it is read whole, and a click beside it does not close it. */
  kind?: 'dialog' | 'alert';
};

export type LosingWords = { title: string; keep: string; lose: string };
const losingWords: LosingWords = {
  title: 'Throw away what you wrote?',
  keep: 'Keep writing',
  lose: 'Throw it away',
};

export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  closeWords = 'Close',
  losing = losingWords,
  kind = 'dialog',
}: DialogProps) {
  const isAlert = kind === 'alert';
  const [isAsking, setIsAsking] = useState(false);
  const within = useWordsWithin();
  // Closed from elsewhere: there is nothing to ask any more.
  if (!isOpen && isAsking) setIsAsking(false);
  const leave = () => (within.hasNew() ? setIsAsking(true) : onClose());
  return (
    <ModalOverlay
      className="ph-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && leave()}
      isDismissable={!isAlert}
    >
      <Modal className="ph-modal" ref={asOnePress}>
        <AriaDialog className="ph-dialog" role={isAlert ? 'alertdialog' : 'dialog'} ref={within.ref}>
          <div className="ph-dialog-top">
            <Heading slot="title" level={2} className="ph-heading ph-heading-medium">
              {title}
            </Heading>
            {!isAlert && <IconButton icon="close" label={closeWords} onPress={leave} />}
          </div>
          {children && <div className="ph-dialog-body">{children}</div>}
          {actions && <div className="ph-dialog-actions">{actions}</div>}
        </AriaDialog>
        {isAsking && (
          <ConfirmDialog
            isOpen
            title={losing.title}
            confirmWords={losing.lose}
            cancelWords={losing.keep}
            onConfirm={() => {
              setIsAsking(false);
              onClose();
            }}
            onCancel={() => {
              setIsAsking(false);
              within.goBack();
            }}
            isDanger
          />
        )}
      </Modal>
    </ModalOverlay>
  );
}

export type ConfirmDialogProps = {
  isOpen: boolean;
  title: ReactNode;
  children?: ReactNode;
  confirmWords: string;
  cancelWords?: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** The deed destroys or exposes something. */
  isDanger?: boolean;
  isBusy?: boolean;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    title,
    children,
    confirmWords,
    cancelWords = 'Cancel',
    onConfirm,
    onCancel,
    isDanger,
    isBusy,
  } = props;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      kind="alert"
      actions={
        <>
          <Button kind={isDanger ? 'warning' : 'primary'} onPress={onConfirm} isBusy={isBusy}>
            {confirmWords}
          </Button>
          <Button kind="secondary" onPress={onCancel} autoFocus>
            {cancelWords}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
