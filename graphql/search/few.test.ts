import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { addTag } from '../conversation/marks.ts';
import { aLabel } from '../label/label.factory.ts';
import { newWorld } from '../world.factory.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { aConversation, indexAll } from './search.factory.ts';
import { searchConversations } from './search.ts';

test('what is asked of few and of many conversations is found in the same order, page by page', async () => {
  const world = await newWorld();
  const { workspaceId } = world;
  const caller = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
  const [label, many] = [await aLabel(workspaceId), await aLabel(workspaceId)];
  const made = [];
  for (let day = 1; day <= 6; day++) {
    const { id } = await aConversation(world, [day % 3 ? 'A tent for two' : 'A stove'], { startedAt: new Date(`2026-02-0${day}`), labelId: day > 1 ? label.id : null });
    if (day !== 4) await addTag(caller, id, 'recall');
    made.push(id);
  }
  const [, two, , , five] = made;
  await indexAll(world);
  const page = async (filter: ConversationFilter, first = 100) => {
    const { nodes, hasNextPage, count } = await searchConversations(caller.actor, { search: 'tent', filter, first });
    return { ids: nodes.map(({ conversation }) => conversation.id), hasNextPage, count: await count() };
  };
  const wanted = { ids: [five, two], hasNextPage: false, count: 2 };
  const filter = { tag: 'Recall', labelId: label.id };
  expect(await page(filter)).toEqual(wanted);
  expect(await page({ ...filter, tag: 'nobody has this' })).toEqual({ ids: [], hasNextPage: false, count: 0 });
  expect(await page(filter, 1)).toEqual({ ids: [five], hasNextPage: true, count: 2 });

  // The same label on so many more, without the words and without the tag, and then the tag too.
  await sql`
    insert into conversation
    select (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'external_id', null, 'client_id', null))).*
    from conversation original, generate_series(1, 1100) where workspace_id = ${workspaceId} and id = ${two ?? ''}`;
  expect(await page(filter)).toEqual(wanted);
  await sql`
    insert into conversation_tag (workspace_id, conversation_id, tag_id)
    select ${workspaceId}, conversation.id, tag.id from conversation, tag
    where conversation.workspace_id = ${workspaceId} and tag.workspace_id = ${workspaceId} on conflict do nothing`;
  await sql`delete from conversation_tag where workspace_id = ${workspaceId} and conversation_id = ${made[3] ?? ''}`;
  expect(await page(filter)).toEqual(wanted);
  expect(await page(filter, 1)).toEqual({ ids: [five], hasNextPage: true, count: 2 });
  await sql`update conversation set label_id = ${many.id} where workspace_id = ${workspaceId} and not id = any(${made}::uuid[])`;
  expect(await page({ labelId: many.id })).toEqual({ ids: [], hasNextPage: false, count: 0 });
});
