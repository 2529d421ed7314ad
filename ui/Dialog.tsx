'use client';
import { cx } from './cx.ts';
import { Modal, type ModalProps } from './Modal.tsx';

interface DialogProps extends ModalProps {
  width?: 'sm' | 'md' | 'lg';
}

const widths = { sm: 'max-w-md', md: 'max-w-lg', lg: 'max-w-2xl' };

/** In the middle of the screen. Mount it to open it. */
export function Dialog({ width = 'md', ...rest }: DialogProps) {
  return (
    <Modal
      {...rest}
      className={cx(
        'fixed inset-0 m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] animate-rise rounded-card h-fit',
        widths[width],
      )}
    />
  );
}
