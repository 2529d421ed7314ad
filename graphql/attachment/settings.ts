import type { WorkspaceRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { given, whole } from '../input.ts';
import { canSetFiles } from './attachment.policy.ts';

interface FileSettings {
  maxFileMegabytes?: number | null;
  filesFromVisitors?: boolean | null;
}

/** How large files may be, and whether visitors may send any. What has been announced before still comes through. */
export async function updateFileSettings({ actor }: Caller, input: FileSettings): Promise<WorkspaceRow> {
  if (!canSetFiles(actor)) throw forbidden();
  const { maxFileMegabytes, filesFromVisitors } = input;
  if (given(maxFileMegabytes)) whole('maxFileMegabytes', maxFileMegabytes, 1, 1_000);
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const [row] = await sql<WorkspaceRow[]>`select * from workspace where id = ${workspaceId} for no key update`;
    if (!row) throw new Error('The workspace is gone.');
    const workspace = {
      ...row,
      ...(given(maxFileMegabytes) && { maxFileMegabytes }),
      ...(given(filesFromVisitors) && { filesFromVisitors }),
    };
    if (workspace.maxFileMegabytes === row.maxFileMegabytes && workspace.filesFromVisitors === row.filesFromVisitors) return row;
    await sql`update workspace set ${sql(workspace, 'maxFileMegabytes', 'filesFromVisitors')} where id = ${workspaceId}`;
    recordEvent(tx, { type: 'workspace.updated', actor, subjectId: workspaceId });
    return workspace;
  });
}
