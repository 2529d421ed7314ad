import type { Page } from 'playwright-core';

/** What a thumb would miss: whatever can be pressed, and answers on less than 44 × 44 px. Two are lost to rounding. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('dialog[open], [popover=auto]:popover-open') ?? document.body;
    /** What is scrolled half out of sight is not there to be pressed. */
    const within = (box: DOMRect, frame: DOMRect) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    const seen = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      if (!within(box, new DOMRect(0, 0, innerWidth, innerHeight))) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'auto' && !within(box, around.getBoundingClientRect())) return false;
      }
      return true;
    };
    return [...top.querySelectorAll<HTMLElement>('button, a, [role=option], [role=menuitem]')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2 || !seen(element)) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const answers = (right: number, down: number) => element.contains(document.elementFromPoint(x + right, y + down));
      const reach = (right: number, down: number) => {
        let steps = 0;
        while (steps < 44 && answers(right * steps, down * steps)) steps += 1;
        return steps;
      };
      return Math.min(reach(1, 0) + reach(-1, 0), reach(0, 1) + reach(0, -1)) >= 43 ? [] : [`${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(box.width)} × ${Math.round(box.height)}`];
    });
  });
