/** One origin a line, as people paste it: a path behind it is cut, https is put before a bare host. */
export const originsIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean).map(tidied))];

/** Lines that no browser would ever send as an origin. */
export const strangeOrigins = (origins: readonly string[]): string[] => origins.filter((origin) => !isOrigin(origin));

function tidied(line: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(line) ? line : `https://${line}`;
  return whole.replace(/^([a-z\d+.-]+:\/\/[^/?#]+).*$/i, '$1').toLowerCase();
}

function isOrigin(origin: string): boolean {
  const [, scheme = '', host = '', port] = /^(https?):\/\/([^:/]+)(?::(\d{1,5}))?$/.exec(origin) ?? [];
  if (!scheme || (port !== undefined && Number(port) > 65_535)) return false;
  const bare = host.startsWith('*.') ? host.slice(2) : host;
  const isName = bare.split('.').every((part) => /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u.test(part));
  return isName && (bare === host || bare.includes('.'));
}
