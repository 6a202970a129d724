import './popover.css';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `alertdialog` for a question that must be answered before going on. */
  readonly role?: 'dialog' | 'alertdialog';
  /** False while something would be lost by a stray tap outside. */
  readonly dismissable?: boolean;
  readonly children: ReactNode;
}

/** A question in front of the page. Focus stays inside and goes back to where it came from. */
export function Dialog({ title, open, onClose, role = 'dialog', dismissable = true, children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={open}
      isDismissable={dismissable}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className="dialog">
        <AriaDialog role={role} className="dialog__body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
