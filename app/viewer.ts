import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { execute } from './execute.ts';
import { type MeFragment, ViewerDocument, type ViewerQuery } from './viewer.generated.ts';

export interface SignedIn {
  agent: MeFragment;
  permissions: NonNullable<ViewerQuery['viewer']>['permissions'];
}

/** The signed-in agent; null without a session. Asked once a request. */
export const currentViewer = cache(async (): Promise<SignedIn | null> => {
  const { viewer } = await execute(ViewerDocument, {});
  return viewer?.agent ? { agent: viewer.agent, permissions: viewer.permissions } : null;
});

/** For layouts of pages that want an agent: without one there is only the sign-in page. */
export async function requireViewer(): Promise<SignedIn> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const path = (await headers()).get('x-samtal-path');
  redirect(path ? `/signin?callbackUrl=${encodeURIComponent(path)}` : '/signin');
}
