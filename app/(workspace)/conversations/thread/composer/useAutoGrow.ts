import { type RefObject, useLayoutEffect } from 'react';

/** As high as what is written in it; CSS's own `field-sizing` is not in every browser yet. */
export function useAutoGrow(box: RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [box, text]);
}
