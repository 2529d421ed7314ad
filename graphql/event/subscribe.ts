import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { type Asker, askerOf, type Context, type Scene } from '../context.ts';
import { refuse } from '../errors.ts';
import { type Answer, answerOf, type Operation, operationOf } from './answers.ts';
import { Feed } from './feed.ts';
import { TooSlow } from './follow.ts';

/** An operation that came over a socket, and the way back: the text of each answer goes out as it is. */
export interface SocketOperation extends ExecutionArgs {
  contextValue: Context;
  send(answer: string): void;
  /** Undefined when the socket takes more at once. */
  ready(): Promise<void> | undefined;
}

/**
 * Each event is executed in its own scene: rights, names and loaders as of the event. Answers go straight to the socket;
 * the iterator that the protocol's server holds tells only how it ended.
 */
export async function subscribe(args: SocketOperation): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const source = await createSourceEventStream(args);
  if (!(source instanceof Feed)) return Symbol.asyncIterator in source ? broken() : source;
  const subscription = new Subscription(args, source);
  // The protocol's server holds the arguments for as long as it lasts, and what was read to begin with it.
  args.contextValue = { ...args.contextValue, caller: null };
  return subscription;
}

const broken = (): never => {
  throw new Error('A subscription resolver must return a Feed.');
};

/** Of how many answers still being worked out a reader may be ahead. */
const mostPending = 2_000;

class Subscription implements AsyncIterableIterator<ExecutionResult> {
  readonly #operation: Operation;
  readonly #asker: Asker;
  readonly #write: (answer: string) => void;
  readonly #stopping: Promise<() => void>;
  readonly #ended = Promise.withResolvers<ExecutionResult | null>();
  #over = false;
  /** Answers that wait for a loader, and those behind them. */
  #tail: Promise<void> | null = null;
  #pending = 0;

  constructor(args: SocketOperation, feed: Feed<unknown>) {
    const { contextValue, ready } = args;
    this.#operation = operationOf(args);
    this.#asker = askerOf(contextValue);
    this.#write = args.send;
    this.#stopping = feed.start({
      hear: (scene) => this.#hear(scene),
      end: (error) => this.#end(error),
      ready: () => this.#tail ?? ready(),
    });
    this.#stopping.catch((error: unknown) => this.#end(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Pends until it is over; then gives the error, if there is one, as the last answer. */
  async next(): Promise<IteratorResult<ExecutionResult>> {
    const last = this.#over ? null : await this.#ended.promise;
    this.#over = true;
    return last ? { value: last, done: false } : { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    this.#over = true;
    this.#ended.resolve(null);
    await this.#letGo();
    return { value: undefined, done: true };
  }

  #hear(scene: unknown): void {
    if (!isScene(scene)) throw new Error('A subscription gave something that is not a scene.');
    const answer = answerOf(this.#operation, scene, this.#asker);
    if (typeof answer === 'string' && !this.#tail) return this.#send(answer);
    this.#sendLater(answer);
  }

  #sendLater(answer: Answer): void {
    if (this.#pending >= mostPending) throw new TooSlow();
    this.#pending += 1;
    const tail = Promise.all([answer, this.#tail]).then(
      ([text]) => this.#send(text),
      (error: unknown) => this.#end(error),
    );
    this.#tail = tail;
    void tail.then(() => {
      this.#pending -= 1;
      if (this.#tail === tail) this.#tail = null;
    });
  }

  #send(text: string): void {
    if (!this.#over) this.#write(text);
  }

  #end(error: unknown): void {
    this.#ended.resolve(error === undefined ? null : { errors: [asGraphQLError(error)] });
    void this.#letGo();
  }

  async #letGo(): Promise<void> {
    (await this.#stopping.catch(() => null))?.();
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof TooSlow) return refuse('RATE_LIMITED', 'You read too slowly. Subscribe again with `after`.', { retryAfterSeconds: 1 });
  return new GraphQLError('Broken', { originalError: error instanceof Error ? error : new Error(String(error)) });
}

const isScene = (value: unknown): value is Scene => typeof value === 'object' && value !== null && 'loaders' in value;
