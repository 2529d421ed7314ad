/**
 * Transactions of one workspace that are under way at once. They wait for each other, for the routing's lock and the head
 * of the log; without this a busy workspace's would wait holding every connection, and all others for them.
 */
const atOnce = Math.max(2, Math.floor(Number(process.env.DATABASE_POOL ?? 10) / 3));

interface Lane {
  running: number;
  /** In the order in which they came. */
  waiting: (() => void)[];
}

const lanes = new Map<string, Lane>();

/** Does the work when it is its turn among those of the workspace; it holds no connection before. */
export async function inTurn<T>(workspaceId: string, work: () => Promise<T>): Promise<T> {
  const lane = lanes.get(workspaceId) ?? { running: 0, waiting: [] };
  lanes.set(workspaceId, lane);
  if (lane.running < atOnce) lane.running += 1;
  else await new Promise<void>((go) => lane.waiting.push(go));
  try {
    return await work();
  } finally {
    const next = lane.waiting.shift();
    if (next) next();
    else lane.running -= 1;
    if (lane.running === 0) lanes.delete(workspaceId);
  }
}
