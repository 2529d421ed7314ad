/** Of an address, what tells pages of one site apart. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return decoded(pathname + search);
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
