import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { refuse } from '../errors.ts';
import { networkOf } from './network.ts';
import { createPace, type Pace } from './pace.ts';

/** Nobody writes faster for long, and whoever was offline sends what waited at once. */
const messagesPerMinute = Number(process.env.VISITOR_MESSAGES_PER_MINUTE || 60);
/** An office, a school or a mobile network is one address, so this is for floods, not for people. */
const perAddressPerMinute = Number(process.env.NEW_VISITORS_PER_MINUTE || 60);

/** Of each visitor. */
const messages = createPace({ burst: Math.max(100, messagesPerMinute), perMinute: messagesPerMinute });
const returns = createPace({ burst: 60, perMinute: 60 });
const changes = createPace({ burst: 200, perMinute: 300 });
const questions = createPace({ burst: 300, perMinute: 600 });
/** Of each address. */
const newcomers = createPace({ burst: 1_000, perMinute: perAddressPerMinute });
const conversations = createPace({ burst: 1_000, perMinute: perAddressPerMinute });

const paceOfMutation: Record<string, Pace> = { sendMessage: messages, startConversation: messages };

/** Everything that a visitor asks for is counted before it is carried out. Staff and partners are known by name. */
export function limitVisitors(schema: GraphQLSchema): GraphQLSchema {
  each(schema.getMutationType(), (name) => paceOfMutation[name] ?? changes);
  each(schema.getQueryType(), () => questions);
  each(schema.getSubscriptionType(), () => questions);
  return schema;
}

/** One more who becomes a visitor at this address. */
export const countNewcomer = (address: string): void => count(newcomers, networkOf(address), 'Too many new visitors from your network.');

/** The same visitor on one more page. */
export const countReturn = (visitorId: string): void => count(returns, visitorId, 'Too many visits at once.');

function each(type: GraphQLObjectType | null | undefined, paceOf: (field: string) => Pace): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const pace = paceOf(field.name);
    if (field.subscribe) field.subscribe = counted(field.subscribe, pace);
    else if (field.resolve) field.resolve = counted(field.resolve, pace, field.name === 'startConversation');
  }
}

type Field = GraphQLFieldResolver<unknown, Context>;

function counted(carryOut: Field, pace: Pace, starts = false): Field {
  return (source, args, context, info) => {
    const actor = context.caller?.actor;
    if (actor?.type === 'VISITOR') {
      count(pace, actor.visitorId, 'Too much at once.');
      if (starts) count(conversations, networkOf(context.request.address), 'Too many new conversations from your network.');
    }
    return carryOut(source, args, context, info);
  };
}

function count(pace: Pace, key: string, problem: string): void {
  const waitMs = pace.wait(key);
  if (waitMs === 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  throw refuse('RATE_LIMITED', `${problem} Try again in ${retryAfterSeconds} s; nothing was done.`, { retryAfterSeconds });
}
