import { isDeepStrictEqual } from 'node:util';
import type { WorkspaceRow } from '../../db/rows.ts';
import type { UpdateWorkspaceInput } from '../__generated__/resolvers.ts';
import type { Caller } from '../context.ts';
import { forbidden, notFound } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { given, whole } from '../input.ts';
import { canManageWorkspace } from './workspace.policy.ts';

/** Changes what holds for all of the workspace. */
export async function updateWorkspace({ actor }: Caller, input: UpdateWorkspaceInput): Promise<WorkspaceRow> {
  if (!canManageWorkspace(actor)) throw forbidden();
  const changes = settingsOf(input);
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [row] = await sql<WorkspaceRow[]>`select * from workspace where id = ${workspaceId} for no key update`;
    if (!row) throw notFound();
    const workspace = { ...row, ...changes };
    if (isDeepStrictEqual(workspace, row)) return row;
    await sql`update workspace set ${sql(changes)} where id = ${workspaceId}`;
    recordEvent(tx, { type: 'workspace.updated', actor, subjectId: workspaceId });
    return workspace;
  });
}

/** What is given, and valid. */
function settingsOf(input: UpdateWorkspaceInput): Partial<WorkspaceRow> {
  const { survey, labelRequired, transferSeconds, vanishedSeconds, messageEditSeconds, livePreview, maxFileMegabytes, filesFromVisitors } = input;
  return {
    ...(given(labelRequired) && { labelRequired }),
    ...(given(survey) && { survey }),
    ...(given(transferSeconds) && { transferSeconds: whole('transferSeconds', transferSeconds, 5, 600) }),
    ...(given(vanishedSeconds) && { vanishedSeconds: whole('vanishedSeconds', vanishedSeconds, 10, 3_600) }),
    ...(given(livePreview) && { livePreview }),
    ...(given(messageEditSeconds) && { messageEditSeconds: whole('messageEditSeconds', messageEditSeconds, 0, longestEdit) }),
    ...(given(maxFileMegabytes) && { maxFileMegabytes: whole('maxFileMegabytes', maxFileMegabytes, 1, 1_000) }),
    ...(given(filesFromVisitors) && { filesFromVisitors }),
  };
}

/** A week. */
const longestEdit = 604_800;
