type Props<E> = Partial<Omit<E, 'style' | 'children'>> & { class?: string; role?: string };

/** An element of the page. Never from markup: pages may forbid that, and names of files are anybody's. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, { role, class: className, ...props }: Props<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  Object.assign(made, props);
  if (className) made.className = className;
  if (role) made.setAttribute('role', role);
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

export function icon(path: string): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('class', 'icon');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}
