import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { banVisitor } from '../ban/ban.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import type { SurveyMode } from '../__generated__/resolvers.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { answerSurvey, sendSurvey } from './survey.ts';

async function aSurveyedChat(survey: SurveyMode) {
  const chat = await aChat();
  await updateWorkspace(await chat.world.as(await chat.world.agent({ role: 'OWNER', presence: 'AWAY' })), { survey });
  return { ...chat, asAgent: await chat.world.as(chat.agent), asVisitor: await chat.world.asVisitor(chat.visitor) };
}

const told = async (world: { workspaceId: string }) => (await logOf(world)).map(({ type }) => type).filter((type) => type.startsWith('survey.'));
const surveyOf = async (caller: Parameters<typeof ask>[0], id: string) =>
  ask(caller, 'query ($id: ID!) { conversation(id: $id) { survey { rating comment } viewerCanSendSurvey } }', { id });

describe('a survey', () => {
  test('is sent by hand once, answered once, and shown to both', async () => {
    const { world, id, asAgent, asVisitor, visitor } = await aSurveyedChat('MANUAL');
    expect(await surveyOf(asAgent, id)).toEqual({ data: { conversation: { survey: null, viewerCanSendSurvey: true } } });
    await inParallel(5, () => sendSurvey(asAgent, id));
    for (const [rating, comment] of [[4, ' Quick! '], [1, 'No']] as const) await answerSurvey(asVisitor, { conversationId: id, rating, comment });
    const survey = { rating: 4, comment: 'Quick!' };
    expect(await told(world)).toEqual(['survey.sent', 'survey.answered']);
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(visitor)]) {
      expect(await surveyOf(caller, id)).toEqual({ data: { conversation: { survey, viewerCanSendSurvey: false } } });
    }
    const rated = async (rating: number) => ask(asAgent, 'query ($rating: Int) { conversations(filter: { rating: $rating }) { nodes { id } } }', { rating });
    expect(await rated(4)).toEqual({ data: { conversations: { nodes: [{ id }] } } });
    expect(await rated(5)).toEqual({ data: { conversations: { nodes: [] } } });
  });

  test('comes by itself at the end where that is wanted, but not to who is banned', async () => {
    const { world, id, asVisitor } = await aSurveyedChat('AT_END');
    const ended = await endConversation(asVisitor, id);
    expect(ended).toEqual(await rowOf(world, id));
    expect(await told(world)).toEqual(['survey.sent']);
    const other = await aSurveyedChat('AT_END');
    await banVisitor(other.asAgent, { clientId: 'ban', conversationId: other.id, reason: 'Rude' });
    expect(await told(other.world)).toEqual([]);
  });

  test('is not there where it is off, nor by itself where it is sent by hand', async () => {
    for (const mode of ['OFF', 'MANUAL'] as const) {
      const { world, id, asAgent, asVisitor } = await aSurveyedChat(mode);
      if (mode === 'OFF') await expect(sendSurvey(asAgent, id)).rejects.toMatchObject(mend('SURVEY_OFF', null));
      await endConversation(asVisitor, id);
      await expect(answerSurvey(asVisitor, { conversationId: id, rating: 5 })).rejects.toMatchObject(refusal('NOT_FOUND'));
      expect(await told(world)).toEqual([]);
    }
  });

  test('is sent by its agent, and answered by its visitor, and by nobody else', async () => {
    const { world, id, asAgent, asVisitor } = await aSurveyedChat('MANUAL');
    await expect(sendSurvey(await world.as(await world.agent()), id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(sendSurvey(asVisitor, id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await sendSurvey(asAgent, id);
    const stranger = await world.asVisitor(await world.visitor());
    await expect(answerSurvey(stranger, { conversationId: id, rating: 5 })).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await ask(asAgent, 'mutation ($id: ID!) { answerSurvey(input: { conversationId: $id, rating: 5 }) { userErrors { code } } }', { id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    for (const rating of [0, 6, 2.5]) await expect(answerSurvey(asVisitor, { conversationId: id, rating })).rejects.toMatchObject(mend('INVALID', 'rating'));
  });
});
