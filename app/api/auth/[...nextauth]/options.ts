import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import type { SessionRef } from '../../../../graphql/bridge.ts';

declare module 'next-auth' {
  interface User {
    session: SessionRef;
  }
}
declare module 'next-auth/jwt' {
  interface JWT extends Partial<SessionRef> {}
}

const DAY = 24 * 60 * 60;

export const options: NextAuthOptions = {
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(credentials, request) {
        const result = await globalThis.samtal.signIn({
          email: credentials?.email ?? '',
          password: credentials?.password ?? '',
          address: header(request.headers, 'x-forwarded-for'),
          userAgent: header(request.headers, 'user-agent'),
        });
        // next-auth shows the page only the message of what is thrown.
        if (result.kind === 'limited') throw new Error(`limited:${result.retryAfterSeconds}`);
        if (result.kind === 'refused') return null;
        const { session, name, email } = result;
        return { id: session.agentId, name, email, session };
      },
    }),
  ],
  // As long as the session in the database lives; the API asks that one on every call.
  session: { strategy: 'jwt', maxAge: 30 * DAY },
  pages: { signIn: '/signin', error: '/signin' },
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, ...user.session } : token),
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !/^\/[/\\]/.test(url) ? baseUrl + url : baseUrl),
  },
  events: {
    async signOut({ token: { workspaceId, agentId, sessionId } }) {
      if (workspaceId && agentId && sessionId) await globalThis.samtal.signOut({ workspaceId, agentId, sessionId });
    },
  },
};

function header(headers: Record<string, unknown> | undefined, name: string): string {
  const value = headers?.[name];
  return typeof value === 'string' ? value : '';
}
