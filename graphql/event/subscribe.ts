import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { type Context, inScene, type Scene } from '../context.ts';
import { refuse } from '../errors.ts';
import { TooSlow } from './follow.ts';

/**
 * Like graphql's own, but each event is executed in its own scene: rights, names and loaders as of the event. With one
 * context for the whole subscription a loader would answer from its first event for good.
 */
export async function subscribe(args: ExecutionArgs): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const iterator: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      try {
        const event = await events.next();
        return event.done ? ended : { value: await answer(args, event.value), done: false };
      } catch (error) {
        // Told as the last answer: the subscription is over, the socket and its other subscriptions are not.
        return { value: { errors: [asGraphQLError(error)] }, done: false };
      }
    },
    return: async () => {
      await events.return?.();
      return ended;
    },
  };
  return iterator;
}

const ended: IteratorResult<ExecutionResult> = { value: undefined, done: true };

function answer(args: ExecutionArgs, scene: unknown): ExecutionResult | Promise<ExecutionResult> {
  const { contextValue } = args;
  if (!isContext(contextValue) || !isScene(scene)) throw new Error('A subscription gave something that is not a scene.');
  return execute({ ...args, rootValue: scene, contextValue: inScene(contextValue, scene) });
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof TooSlow) return refuse('RATE_LIMITED', 'You read too slowly. Subscribe again with `after`.');
  return new GraphQLError('Broken', { originalError: error instanceof Error ? error : new Error(String(error)) });
}

const isContext = (value: unknown): value is Context => typeof value === 'object' && value !== null && 'request' in value;
const isScene = (value: unknown): value is Scene => typeof value === 'object' && value !== null && 'loaders' in value;
