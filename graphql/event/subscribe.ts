import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { type Context, inScene, type Scene } from '../context.ts';

/**
 * Like graphql's own, but each event is executed in its own scene: rights, names and loaders as of the event. With one
 * context for the whole subscription a loader would answer from its first event for good.
 */
export async function subscribe(
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const context: Context = args.contextValue;
  const source = await createSourceEventStream(args);
  if (!isIterable(source)) return source;
  const events = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      const event = await events.next();
      if (event.done) return { value: undefined, done: true };
      const scene: Scene = event.value;
      const value = await execute({ ...args, rootValue: scene, contextValue: inScene(context, scene) });
      return { value, done: false };
    },
    return: async () => {
      await events.return?.();
      return { value: undefined, done: true };
    },
  };
}

const isIterable = (value: AsyncIterable<Scene> | ExecutionResult): value is AsyncIterable<Scene> =>
  Symbol.asyncIterator in value;
