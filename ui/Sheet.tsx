'use client';
import { cx } from './cx.ts';
import { Modal, type ModalProps } from './Modal.tsx';

interface SheetProps extends ModalProps {
  width?: 'md' | 'lg';
}

const widths = { md: 'pane:w-[26rem]', lg: 'pane:w-[36rem]' };

/** At the right edge, as high as the screen; the whole screen on a phone. Mount it to open it. */
export function Sheet({ width = 'md', ...rest }: SheetProps) {
  return (
    <Modal
      {...rest}
      className={cx('fixed inset-y-0 right-0 left-auto h-dvh max-h-none w-full max-w-none animate-slide border-y-0 border-r-0', widths[width])}
    />
  );
}
