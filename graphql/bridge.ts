/**
 * How Next's pages reach the API in the same process. Next bundles its own copy of whatever it imports, so the one
 * running API is handed over on `globalThis` (set by runtime.ts before Next starts); pages import only this type.
 */
export interface Bridge {
  /** Runs an operation as the agent of the request's cookies. `errors` are masked as over HTTP. */
  execute(request: {
    query: string;
    variables?: Record<string, unknown>;
    cookie: string | null;
    address: string;
  }): Promise<{ data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] }>;
  /**
   * Checks e-mail and password and opens a session of 30 days. Wrong address, wrong password and archived agent look
   * alike and take equally long. Limited per account and per address.
   */
  signIn(attempt: {
    email: string;
    password: string;
    address: string;
    userAgent: string;
  }): Promise<SignInResult>;
  /** Revokes the session, closing its sockets. */
  signOut(session: SessionRef): Promise<void>;
}

export interface SessionRef {
  workspaceId: string;
  agentId: string;
  sessionId: string;
}

export type SignInResult =
  | { kind: 'signedIn'; session: SessionRef; name: string; email: string }
  | { kind: 'refused' }
  | { kind: 'limited'; retryAfterSeconds: number };

declare global {
  // `var` is what makes a property of globalThis.
  var samtal: Bridge;
}
