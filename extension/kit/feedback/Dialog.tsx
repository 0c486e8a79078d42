// Asks before something that cannot be taken back, or holds one short task. Focus stays inside and returns after.
import '#extension/kit/text/text.css';
import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from '#extension/kit/actions/Button.tsx';

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  closeWords?: string;
  /** `alert` when it interrupts: it is read whole, and a click beside it does not close it. */
  kind?: 'dialog' | 'alert';
};

export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  closeWords = 'Close',
  kind = 'dialog',
}: DialogProps) {
  const isAlert = kind === 'alert';
  return (
    <ModalOverlay
      className="ph-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert}
    >
      <Modal className="ph-modal">
        <AriaDialog className="ph-dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className="ph-dialog-top">
            <Heading slot="title" level={2} className="ph-heading ph-heading-medium">
              {title}
            </Heading>
            {!isAlert && <IconButton icon="close" label={closeWords} onPress={onClose} />}
          </div>
          {children && <div className="ph-dialog-body">{children}</div>}
          {actions && <div className="ph-dialog-actions">{actions}</div>}
        </AriaDialog>
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
