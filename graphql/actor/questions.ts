import type { Actor } from './actor.ts';

/** What rules and resolvers have asked about a reader, and what the answer was. */
export class Questions {
  readonly #asked = new Map<string, { ask: (actor: Actor) => unknown; answer: unknown }>();

  /** The same reader, but every question about it is noted. */
  watch<A extends Actor>(actor: A): A {
    return new Proxy(actor, {
      get: (target, name) => this.#part(target, name),
      has: (target, name) => this.#note(`has ${String(name)}`, target, (one) => name in one),
    });
  }

  /** What was told is for nobody else. */
  keepToOne(): void {
    this.#asked.set('only one', { ask: () => true, answer: false });
  }

  /** Whether somebody else would have answered all of them the same, and so would be told the same. */
  sameFor(actor: Actor): boolean {
    for (const { ask, answer } of this.#asked.values()) if (ask(actor) !== answer) return false;
    return true;
  }

  #part(target: Actor, name: string | symbol): unknown {
    const value = partOf(target, name);
    if (typeof value === 'function') {
      return (id: unknown) => this.#note(`${String(name)} ${String(id)}`, target, (one) => call(partOf(one, name), id));
    }
    if (!(value instanceof Set)) return this.#note(String(name), target, (one) => partOf(one, name));
    // Only what is asked of the set counts, not which set it is.
    return new Proxy(value, {
      get: (set, method) => {
        if (method === 'has') {
          return (id: unknown) => this.#note(`${String(name)} ${String(id)}`, target, (one) => contains(partOf(one, name), id));
        }
        this.#note(`all ${String(name)}`, target, (one) => partOf(one, name));
        const member: unknown = Reflect.get(set, method);
        return typeof member === 'function' ? member.bind(set) : member;
      },
    });
  }

  #note<T>(question: string, target: Actor, ask: (actor: Actor) => T): T {
    const answer = ask(target);
    if (!this.#asked.has(question)) this.#asked.set(question, { ask, answer });
    return answer;
  }
}

const partOf = (actor: Actor, name: string | symbol): unknown => Reflect.get(actor, name);
const call = (method: unknown, id: unknown): unknown => (typeof method === 'function' ? method(id) : undefined);
const contains = (set: unknown, id: unknown): boolean => set instanceof Set && set.has(id);
