type Child = Node | string;

/** An element with what it needs from the beginning. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, set: Partial<HTMLElementTagNameMap[Tag]>, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
}

export const button = (className: string, text: string, onclick: () => void): HTMLButtonElement => make('button', { type: 'button', className, onclick }, text);

/** Always there, so that screen readers notice when it gets words. */
export function notice(role: 'alert' | 'status', className = ''): HTMLParagraphElement {
  const place = make('p', { className });
  place.setAttribute('role', role);
  return place;
}

export function named<E extends HTMLElement>(element: E, role: string, label: string): E {
  element.setAttribute('role', role);
  element.ariaLabel = label;
  return element;
}
