import { apiOf, owner } from './api.ts';

/** Changes what holds for the whole workspace while something is done in it; all tests share it, one after the other. */
export async function under(rules: Record<string, unknown>, work: () => Promise<void>): Promise<void> {
  const { ask } = await apiOf(owner);
  const names = Object.keys(rules);
  const { workspace } = await ask<{ workspace: Record<string, unknown> }>(`{ workspace { ${names.join(' ')} } }`);
  const set = async (input: Record<string, unknown>) => ask('mutation ($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { userErrors { code } } }', { input });
  await set(rules);
  try {
    await work();
  } finally {
    await set(workspace);
  }
}
