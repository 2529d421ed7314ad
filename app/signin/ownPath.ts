/** Where to go after signing in: a path of ours, never another site's address dressed as one. */
export function ownPath(wanted: string | undefined): string {
  if (!wanted?.startsWith('/')) return '/';
  const { origin, pathname, search } = new URL(wanted, 'http://own.invalid');
  return origin === 'http://own.invalid' && pathname !== '/signin' ? pathname + search : '/';
}
