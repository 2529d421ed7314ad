import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST, Kind, visit } from 'graphql';
import type { Actor } from '../actor/actor.ts';
import { Questions } from '../actor/questions.ts';
import { executed } from '../compiled.ts';
import { type Asker, type Context, inScene, type Scene } from '../context.ts';
import { shownError } from '../mask.ts';

/** An answer as the JSON text that goes over the wire. */
export type Answer = string | Promise<string>;

/** One subscription operation; the same object for all who would get the same answers. */
export type Operation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

interface Given {
  questions: Questions;
  answer: Answer;
  /** While it is worked out it is not known yet what it depends on. */
  working: Promise<void> | null;
}

/**
 * What an event says to a reader. Executed once for all readers of whom the rules and resolvers asked the same questions
 * and got the same answers: a thousand colleagues who may see the same share one text.
 */
export function answerOf(operation: Operation, scene: Scene, asker: Asker): Answer {
  const current = inScene(asker, scene);
  const actor = current.caller?.actor;
  const all = (answersOf(scene).given ??= new Map<Operation, Given[]>());
  const known = all.get(operation) ?? [];
  all.set(operation, known);
  return shared(known, actor, () => execution(operation, scene, current));
}

/** Held by the scene itself: what a WeakMap holds outlives its key by a collection, and is then old. */
interface Answers {
  given?: Map<Operation, Given[]>;
}

const answersOf = (scene: Scene & Answers): Answers => scene;

function shared(known: Given[], actor: Actor | undefined, execute: () => Given): Answer {
  for (const one of known) {
    if (one.working) return one.working.then(() => shared(known, actor, execute));
    if (actor && one.questions.sameFor(actor)) return one.answer;
  }
  const fresh = execute();
  known.push(fresh);
  return fresh.answer;
}

function execution(operation: Operation, scene: Scene, context: Context): Given {
  const questions = new Questions();
  const { caller, request } = context;
  const contextValue: Context = {
    caller: caller && { ...caller, actor: questions.watch(caller.actor) },
    // Where the reader came from is the reader's own.
    get request() {
      questions.keepToOne();
      return request;
    },
  };
  const result = executed({ ...operation, rootValue: scene, contextValue });
  if (!(result instanceof Promise)) return { questions, answer: textOf(result), working: null };
  const answer = result.then(textOf);
  const one: Given = { questions, answer, working: null };
  one.working = answer.then(
    (text) => {
      one.answer = text;
      one.working = null;
    },
    () => void (one.working = null),
  );
  return one;
}

const textOf = (result: ExecutionResult): string =>
  JSON.stringify(result.errors ? { ...result, errors: result.errors.map(shownError) } : result);

const operations = new WeakMap<DocumentNode, Map<string, Operation | null>>();

/**
 * Who has subscribed with the same document has the same operation, and the first one's variables with it: they say where to
 * begin, and nothing of an answer. Null is kept for documents that use a variable below the subscription's own field.
 */
export function operationOf({ schema, document, operationName, variableValues }: ExecutionArgs): Operation {
  const own: Operation = { schema, document, operationName, variableValues };
  const names = operations.get(document) ?? new Map<string, Operation | null>();
  operations.set(document, names);
  const name = operationName ?? '';
  if (!names.has(name)) names.set(name, variesBelowRoot(document, operationName) ? null : own);
  return names.get(name) ?? own;
}

function variesBelowRoot(document: DocumentNode, operationName: string | null | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  const [root] = operation?.selectionSet.selections ?? [];
  if (root?.kind !== Kind.FIELD || (root.directives ?? []).length > 0) return true;
  let varies = false;
  const look = { Variable: () => void (varies = true) };
  if (root.selectionSet) visit(root.selectionSet, look);
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) visit(one, look);
  return varies;
}
