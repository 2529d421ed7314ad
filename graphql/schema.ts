import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import type { Context } from './context.ts';
import { resolvers as actor } from './actor/actor.resolvers.ts';
import { resolvers as agent } from './agent/agent.resolvers.ts';
import { resolvers as apiKey } from './apiKey/apiKey.resolvers.ts';
import { resolvers as attachment } from './attachment/attachment.resolvers.ts';
import { resolvers as avatar } from './avatar/avatar.resolvers.ts';
import { resolvers as ban } from './ban/ban.resolvers.ts';
import { resolvers as conversation } from './conversation/conversation.resolvers.ts';
import { resolvers as email } from './email/email.resolvers.ts';
import { resolvers as draft } from './draft/draft.resolvers.ts';
import { resolvers as event } from './event/event.resolvers.ts';
import { resolvers as exporting } from './export/export.resolvers.ts';
import { resolvers as group } from './group/group.resolvers.ts';
import { resolvers as hours } from './hours/hours.resolvers.ts';
import { resolvers as label } from './label/label.resolvers.ts';
import { isoText } from './isoText.ts';
import { limitVisitors } from './limitVisitors.ts';
import { resolvers as message } from './message/message.resolvers.ts';
import { resolvers as moment } from './moment/moment.resolvers.ts';
import { resolvers as note } from './note/note.resolvers.ts';
import { resolvers as online } from './online/online.resolvers.ts';
import { resolvers as presence } from './presence/presence.resolvers.ts';
import { resolvers as push } from './push/push.resolvers.ts';
import { resolvers as rapidResponse } from './rapidResponse/rapidResponse.resolvers.ts';
import { resolvers as redirect } from './redirect/redirect.resolvers.ts';
import { resolvers as search } from './search/search.resolvers.ts';
import { resolvers as session } from './session/session.resolvers.ts';
import { resolvers as site } from './site/site.resolvers.ts';
import { resolvers as statistics } from './statistics/statistics.resolvers.ts';
import { resolvers as transfer } from './transfer/transfer.resolvers.ts';
import { resolvers as survey } from './survey/survey.resolvers.ts';
import { resolvers as viewing } from './viewing/viewing.resolvers.ts';
import { resolvers as visitor } from './visitor/visitor.resolvers.ts';
import { resolvers as workspace } from './workspace/workspace.resolvers.ts';

/** As text at once: turning dates into JSON takes three times as long when JSON.stringify has to do it. */
const dateTime = new GraphQLScalarType({ ...DateTimeResolver.toConfig(), serialize: (value) => isoText(DateTimeResolver.serialize(value)) });

/** The SDL stands beside what carries it out, one file a domain. */
const typeDefs = ['schema.graphql', ...globSync('!(__generated__)/*.graphql', { cwd: import.meta.dirname })].map((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8'),
);

export const schema = limitVisitors(makeExecutableSchema<Context>({
  typeDefs,
  resolvers: [
    { DateTime: dateTime },
    actor,
    agent,
    apiKey,
    attachment,
    avatar,
    ban,
    conversation,
    email,
    draft,
    event,
    exporting,
    group,
    hours,
    label,
    message,
    moment,
    note,
    online,
    presence,
    push,
    rapidResponse,
    redirect,
    search,
    session,
    site,
    statistics,
    survey,
    transfer,
    viewing,
    visitor,
    workspace,
  ],
}));
