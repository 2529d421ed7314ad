/** How a page of another origin of the site learns who comes. Behind `#`, so that no server ever sees it. */
export const withCode = (url: string, code: string): string => `${url}${url.includes('#') ? '&' : '#'}samtal=${code}`;

/** The code that the page was come to with. It leaves the address at once: it is nobody's to keep, to share or to count. */
export function takeCode(): string | undefined {
  const [hit, code] = /[#&]samtal=([\w.-]+)$/.exec(location.hash) ?? [];
  if (hit) history.replaceState(history.state, '', location.href.slice(0, -hit.length));
  return code;
}
