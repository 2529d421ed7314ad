import type { Link } from './link/link.ts';
import type { Sink } from './link/requests.ts';

/** A connection in the hands of a test: what was asked, what is followed, and the answers in between. */
export function fakeLink() {
  const asked: { query: string; variables: unknown; answer(data: unknown): void; fail(error: Error): void }[] = [];
  const followed: { query: string; variables(): unknown; sink: Sink<unknown>; stopped: boolean }[] = [];
  const ask = (({ query }, variables) =>
    new Promise<never>((resolve, fail) => {
      // What a server answers is of any type.
      asked.push({ query, variables, answer: resolve as (data: unknown) => void, fail });
    })) satisfies Link['ask'];
  const follow: Link['follow'] = ({ query }, variables, sink) => {
    const one = { query, variables, sink, stopped: false };
    followed.push(one);
    return () => {
      one.stopped = true;
    };
  };
  const nothing = () => undefined;
  const link: Link = { ask, follow, start: nothing, stop: nothing, nudge: nothing, cut: nothing };
  return { link, asked, followed, active: () => followed.filter(({ stopped }) => !stopped) };
}
