/** What stands in the form. `clientId` stays until it is sent: however often it is tried, it is one message. */
export interface Kept {
  clientId: string;
  name: string;
  email: string;
  text: string;
  /** The visitor has pressed the button. */
  sending: boolean;
}

/** Nothing that was kept can be trusted: it lies on the host's origin. */
export function keptOf(json: string | null, text: string): Kept {
  const fresh = { clientId: newClientId(), name: '', email: '', text, sending: false };
  try {
    const { clientId, name, email, text: before, sending } = JSON.parse(json ?? '');
    if (![clientId, name, email, before].every((one) => typeof one === 'string')) return fresh;
    return { clientId, name, email, text: before || text, sending: sending === true };
  } catch {
    return fresh;
  }
}

/** What is wrong, field by field, as the server would say. */
export function problemsIn({ name, email, text }: Pick<Kept, 'name' | 'email' | 'text'>): [keyof Kept & ('name' | 'email' | 'text'), 'BLANK' | 'INVALID' | 'TOO_LONG'][] {
  const found: ReturnType<typeof problemsIn> = [];
  if ([...name.trim()].length > 100) found.push(['name', 'INVALID']);
  if (email.trim() === '') found.push(['email', 'BLANK']);
  else if (email.trim().length > 254 || !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email.trim())) found.push(['email', 'INVALID']);
  if (text.trim() === '') found.push(['text', 'BLANK']);
  else if ([...text].length > 10_000) found.push(['text', 'TOO_LONG']);
  return found;
}

/** `crypto.randomUUID` is missing on pages without HTTPS. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
