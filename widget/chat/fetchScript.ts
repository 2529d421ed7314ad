import type { Frame } from '../frame.ts';

/** A script of its own, from where ours came from; fetched once a page. */
export const fetchScript = <Module>({ origin }: Frame, path: string): Promise<Module> => import(origin + path);
