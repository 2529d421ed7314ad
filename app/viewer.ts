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
