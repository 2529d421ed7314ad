import type { UserErrorCode } from '../../__generated__/schema.ts';
import type { ChosenFile } from '../../live/outbox.ts';
import { type Times, usual } from '../../live/times.ts';
import type { Contents } from '../../../ui/upload/contents.ts';
import { inTurn } from '../../../ui/upload/inTurn.ts';

/** `GONE`: the browser can no longer read it; `REFUSED`: something is wrong with ourselves; `STOPPED`: by the agent. */
export type UploadProblem = UserErrorCode | 'GONE' | 'REFUSED' | 'STOPPED';
export type Ended = { kind: 'stored'; attachmentId: string } | { kind: 'failed'; problem: UploadProblem };
export type UploadState = Ended | { kind: 'waiting' } | { kind: 'sending'; part: number };
type Again = { kind: 'again'; afterMs: number };

/** What the API said to an upload that was announced. */
export type Announced = { kind: 'place'; attachmentId: string; path: string; stored: boolean } | { kind: 'failed'; problem: UploadProblem } | Again;

interface UploadsOptions {
  contents: Pick<Contents, 'read'>;
  /** Resolves when the connection is there. */
  online: () => Promise<void>;
  announce: (file: ChosenFile) => Promise<Announced>;
  /** Lets the API forget what was announced. */
  takeBack: (clientId: string) => Promise<unknown>;
  /** Sends the bytes; the status of the answer, 0 when the line was cut. */
  put: (path: string, content: Blob, told: (part: number) => void, signal: AbortSignal) => Promise<number>;
  /** Held by the tab that sends the file. */
  lock: <T>(clientId: string, work: () => Promise<T>) => Promise<T>;
  times?: Pick<Times, 'least' | 'most'>;
}

interface Job {
  state: UploadState;
  stop: AbortController;
  /** Once the API has answered to it. */
  announced?: Promise<unknown>;
  ended: Promise<Ended>;
}

export type Uploads = ReturnType<typeof createUploads>;

const waiting: UploadState = { kind: 'waiting' };
const stopped: Ended = { kind: 'failed', problem: 'STOPPED' };

/** Sends files, two at a time, however often the connection goes. */
export function createUploads({ contents, online, announce, takeBack, put, lock, times = usual }: UploadsOptions) {
  const jobs = new Map<string, Job>();
  const turn = inTurn(2);
  const listeners = new Set<() => void>();

  return {
    /** Begins, or goes on with, what is under way; begins anew what failed. */
    start(file: ChosenFile): Promise<Ended> {
      const known = jobs.get(file.clientId);
      if (known && known.state.kind !== 'failed') return known.ended;
      const job: Job = { state: waiting, stop: new AbortController(), ended: Promise.resolve(stopped) };
      jobs.set(file.clientId, job);
      job.ended = turn(() => lock(file.clientId, () => run(file, job)));
      changed();
      return job.ended;
    },
    stateOf: (clientId: string): UploadState => jobs.get(clientId)?.state ?? waiting,
    /** Nobody wants it any more: what the API has of it goes too. If that does not reach it, it goes after a day. */
    stop(clientId: string) {
      const job = jobs.get(clientId);
      job?.stop.abort();
      jobs.delete(clientId);
      // Not before it is there.
      void Promise.resolve(job?.announced).catch(() => {}).then(online).then(() => takeBack(clientId)).catch(() => {});
    },
    /** What was stored is asked for anew next time: the server may have let go of it. */
    forget: (clientId: string) => void jobs.delete(clientId),
    /** Calls after every change, of any of them; until the returned function is called. */
    watch(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  async function run(file: ChosenFile, job: Job): Promise<Ended> {
    for (let attempts = 0; ; attempts++) {
      const outcome = await orStopped(job, attempt(file, job));
      if (outcome.kind !== 'again') {
        become(job, outcome);
        return outcome;
      }
      become(job, waiting);
      const pause = Math.max(outcome.afterMs, Math.min(times.most, times.least * 2 ** attempts));
      await orStopped(job, new Promise((resolve) => setTimeout(resolve, pause)));
    }
  }

  async function attempt(file: ChosenFile, job: Job): Promise<Ended | Again> {
    await online();
    if (job.stop.signal.aborted) return stopped;
    const announced = announce(file);
    job.announced = announced;
    const place = await announced;
    if (place.kind !== 'place') return place;
    const stored: Ended = { kind: 'stored', attachmentId: place.attachmentId };
    if (place.stored) return stored;
    const content = await contents.read(file);
    if (!content) return { kind: 'failed', problem: 'GONE' };
    become(job, { kind: 'sending', part: 0 });
    const status = await put(place.path, content, (part) => become(job, { kind: 'sending', part }), job.stop.signal);
    return status === 204 ? stored : afterStatus(status);
  }

  function become(job: Job, state: UploadState): void {
    job.state = state;
    changed();
  }

  function changed(): void {
    for (const listener of listeners) listener();
  }
}

/** Whoever stops it does not wait for what is under way. */
function orStopped<T>({ stop: { signal } }: Job, work: Promise<T>): Promise<T | Ended> {
  if (signal.aborted) return Promise.resolve(stopped);
  return Promise.race([work, new Promise<Ended>((resolve) => signal.addEventListener('abort', () => resolve(stopped), { once: true }))]);
}

/** Cut, or too much to do there: again. 400 says that it was cut on the way, 404 that the place for it has run out. */
const afterStatus = (status: number): Ended | Again =>
  status === 0 || status === 400 || status === 404 || status === 408 || status >= 500
    ? { kind: 'again', afterMs: 0 }
    : { kind: 'failed', problem: 'REFUSED' };
