import { type Fragment, sql } from '../../db/client.ts';

/** In seconds. */
export interface Pace {
  /** What comes in this time after the first is told together with it. */
  together: number;
  /** A browser is told of one conversation no oftener than this. */
  apart: number;
  /** So long somebody may take a visitor who waits, before those who are not there are told. */
  patience?: number;
}

/** What the log of a workspace has got since the last time. */
export interface Moved {
  workspaceId: string;
  seen: number;
  position: number;
}

export const movedRows = (moved: readonly Moved[]): Fragment => sql`
  select * from unnest(
    ${moved.map((one) => one.workspaceId)}::uuid[], ${moved.map((one) => one.seen)}::bigint[], ${moved.map((one) => one.position)}::bigint[]
  ) as row (workspace_id, seen, position)`;
