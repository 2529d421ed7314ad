let leaving = false;

/** The session was ended elsewhere. A whole page load, so that nothing of the session is left in memory. */
export function leaveSignedOut(): void {
  if (leaving || typeof window === 'undefined') return;
  leaving = true;
  const back = encodeURIComponent(location.pathname + location.search);
  location.assign(`/signin?reason=revoked&callbackUrl=${back}`);
}

/** Signing out oneself closes the socket as a revocation does; the page must not call it one. */
export function leaveOnPurpose(): void {
  leaving = true;
}
