import { askerOf, type Context, inScene, sceneOf } from './context.ts';
import { payload } from './errors.ts';
import type { UserError } from './__generated__/resolvers.ts';

/**
 * As `payload`, for verbs that change what the directory holds: the rest of the answer, and of the operation, sees the
 * workspace, and the caller's own rights, as they are since.
 */
export async function renewing<T extends object>(
  context: Context,
  work: () => Promise<T>,
): Promise<Partial<T> & { userErrors: UserError[] }> {
  const result = await payload(work);
  const scene = context.caller && (await sceneOf(context.caller.actor.workspaceId));
  if (scene) context.caller = inScene(askerOf(context), scene).caller;
  return result;
}
