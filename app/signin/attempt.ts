export type Attempt =
  | { kind: 'signedIn' }
  | { kind: 'refused' }
  | { kind: 'limited'; minutes: number }
  | { kind: 'unreachable' };

/** What next-auth's own client does, without the rest of that client. */
export async function attemptSignIn(email: string, password: string): Promise<Attempt> {
  try {
    const answer = await post('/api/auth/callback/credentials', { email, password });
    return outcome(answer.url);
  } catch {
    return { kind: 'unreachable' };
  }
}

export async function signOut(): Promise<void> {
  await post('/api/auth/signout', {});
}

/** next-auth tells the outcome as the `error` of the address to go to. */
export function outcome(url: string): Attempt {
  const error = new URL(url, 'http://samtal').searchParams.get('error');
  if (!error) return { kind: 'signedIn' };
  const seconds = /^limited:(\d+)$/.exec(error)?.[1];
  return seconds ? { kind: 'limited', minutes: Math.max(1, Math.ceil(Number(seconds) / 60)) } : { kind: 'refused' };
}

async function post(path: string, fields: Record<string, string>): Promise<{ url: string }> {
  const { csrfToken } = await json<{ csrfToken: string }>(await fetch('/api/auth/csrf'));
  const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/', json: 'true' });
  return json(await fetch(path, { method: 'POST', body }));
}

async function json<T>(response: Response): Promise<T> {
  if (response.status >= 500) throw new Error(`Status ${response.status}`);
  return response.json();
}
