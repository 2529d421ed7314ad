import { type ReactNode, useEffect, useRef } from 'react';

/** As `ToastLayer` calls it: how far from the bottom of the window it begins. */
const name = '--kept-free';

/** Toasts come uncalled, and one may be writing: they stay above what is in here, as high as it is just then. */
export function KeptFree({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      if (element.checkVisibility()) root.setProperty(name, `${Math.round(window.innerHeight - element.getBoundingClientRect().top)}px`);
      else root.removeProperty(name);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty(name);
    };
  }, []);
  return (
    <div ref={place} className="shrink-0">
      {children}
    </div>
  );
}
