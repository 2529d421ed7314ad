export type Align = 'start' | 'end' | 'center';

const margin = 8;
const gap = 6;

/** Puts a floating panel under its anchor, or over it where there is more room, and keeps it on the screen. */
export function place(panel: HTMLElement, anchor: Element, align: Align): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, scrollHeight: height } = panel;
  const below = window.innerHeight - at.bottom - gap - margin;
  const above = at.top - gap - margin;
  const under = height <= below || below >= above;
  const left = { start: at.left, end: at.right - width, center: at.left + (at.width - width) / 2 }[align];

  panel.style.maxHeight = `${Math.max(0, under ? below : above)}px`;
  panel.style.left = `${Math.max(margin, Math.min(left, window.innerWidth - width - margin))}px`;
  panel.style.top = `${under ? at.bottom + gap : Math.max(margin, at.top - gap - Math.min(height, above))}px`;
}
