import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { VisitorActor } from './actor/actor.ts';
import type { Context } from './context.ts';
import { countConversation, countDeed } from './rateLimit/rateLimit.ts';

type Count = (actor: VisitorActor, context: Context) => void;

const mutations: Record<string, Count> = {
  createUpload: (actor) => countDeed(actor, 'uploads'),
  leaveMessage: (actor, { request }) => {
    countDeed(actor, 'leftMessages');
    countConversation(request.address);
  },
  sendMessage: (actor) => countDeed(actor, 'messages'),
  startConversation: (actor, { request }) => {
    countDeed(actor, 'messages');
    countConversation(request.address);
  },
};

/** Everything that a visitor asks for is counted before it is carried out. Staff and partners are known by name. */
export function limitVisitors(schema: GraphQLSchema): GraphQLSchema {
  each(schema.getMutationType(), (field) => mutations[field] ?? ((actor) => countDeed(actor, 'changes')));
  each(schema.getQueryType(), () => (actor) => countDeed(actor, 'questions'));
  each(schema.getSubscriptionType(), () => (actor) => countDeed(actor, 'questions'));
  return schema;
}

function each(type: GraphQLObjectType | null | undefined, countOf: (field: string) => Count): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    if (field.subscribe) field.subscribe = counted(field.subscribe, countOf(field.name));
    else if (field.resolve) field.resolve = counted(field.resolve, countOf(field.name));
  }
}

function counted(carryOut: GraphQLFieldResolver<unknown, Context>, count: Count): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const actor = context.caller?.actor;
    if (actor?.type === 'VISITOR') count(actor, context);
    return carryOut(source, args, context, info);
  };
}
