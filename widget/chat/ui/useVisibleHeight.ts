import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keeps the composer above the keyboard of a phone: browsers do not count it into any CSS unit. */
export function useVisibleHeight(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    const { current } = panel;
    if (!view || !current) return;
    const fit = () => {
      current.style.setProperty('--visible-height', `${view.height}px`);
      current.style.setProperty('--visible-top', `${view.offsetTop}px`);
    };
    fit();
    view.addEventListener('resize', fit);
    view.addEventListener('scroll', fit);
    return () => {
      view.removeEventListener('resize', fit);
      view.removeEventListener('scroll', fit);
    };
  }, [panel]);
}
