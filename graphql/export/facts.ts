import type { ConversationRow, SurveyRow, VisitorRow } from '../../db/rows.ts';
import type { Reader } from './exportFile.ts';

/** What is known of a conversation besides what was said in it. */
export interface Facts {
  site: string;
  agent: string | null;
  label: string | null;
  tags: string[];
  visitor: VisitorRow | null;
  survey: SurveyRow | null;
  nameOf(agentId: string | null): string;
  groupName(groupId: string | null): string;
}

export async function factsOf(reader: Reader, row: ConversationRow): Promise<Facts> {
  const { directory, loaders } = await reader.now();
  const [tags, visitor, survey] = await Promise.all([loaders.tags.load(row.id), loaders.visitor.load(row.visitorId), loaders.survey.load(row.id)]);
  const nameOf = (agentId: string | null) => directory.agents.get(agentId ?? '')?.name ?? 'API';
  return {
    site: directory.sites.get(row.siteId)?.name ?? '',
    agent: row.agentId && nameOf(row.agentId),
    label: directory.labels.get(row.labelId ?? '')?.name ?? null,
    tags,
    visitor,
    survey,
    nameOf,
    groupName: (groupId) => directory.groups.get(groupId ?? '')?.name ?? '',
  };
}
