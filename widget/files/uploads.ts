import { backoff } from '../chat/link/backoff.ts';
import { passes, type Refused } from '../chat/link/errors.ts';
import type { Lock } from '../chat/lock.ts';
import type { ChosenFile } from '../chat/outbox/pending.ts';
import { usual } from '../chat/times.ts';
import type { Contents } from '../../ui/upload/contents.ts';
import type { CreateUploadMutation } from './operations.generated.ts';
import { inTurn } from '../../ui/upload/inTurn.ts';

type Announced = CreateUploadMutation['createUpload'];
/** `GONE`: the browser can no longer read it; `REFUSED`: something is wrong with ourselves; `STOPPED`: by the visitor. */
export type UploadProblem = Announced['userErrors'][number]['code'] | 'GONE' | 'REFUSED' | 'STOPPED';

export type Ended = { kind: 'stored'; attachmentId: string } | { kind: 'failed'; problem: UploadProblem };
/** `until`: when it goes on, because too much came at once. */
export type UploadState = Ended | { kind: 'waiting'; until?: number } | { kind: 'sending'; part: number };
type Attempt = Ended | { kind: 'again'; afterMs: number; tooFast?: boolean };

interface UploadsOptions {
  contents: Pick<Contents, 'read'>;
  /** Resolves when the connection is there. */
  online(): Promise<void>;
  announce(file: ChosenFile): Promise<Announced>;
  /** Lets the API forget what was announced. */
  takeBack(clientId: string): Promise<unknown>;
  /** Sends the bytes; the status of the answer, 0 when the line was cut. */
  put(path: string, content: Blob, told: (part: number) => void, signal: AbortSignal): Promise<number>;
  /** Held by the tab that sends the file. */
  lock(clientId: string): Lock;
  times?: Parameters<typeof backoff>[0];
}

/** Sends files, two at a time, however often the connection goes. */
export interface Uploads {
  /** Begins, or goes on with, what is under way; begins anew what failed. */
  start(file: ChosenFile): Promise<Ended>;
  stateOf(clientId: string): UploadState;
  /** Nobody wants it any more: what the API has of it goes too. If that does not reach it, it goes after a day. */
  stop(clientId: string): void;
  /** What was stored is asked for anew next time: the server may have let go of it. */
  forget(clientId: string): void;
  /** Calls after every change, of any of them. */
  watch(listener: () => void): void;
}

interface Begun {
  state: UploadState;
  stop: AbortController;
  /** Once the API has answered to it. */
  announced?: Promise<unknown>;
}

interface Job extends Begun {
  ended: Promise<Ended>;
}

export function createUploads({ contents, online, announce, takeBack, put, lock, times = usual }: UploadsOptions): Uploads {
  const jobs = new Map<string, Job>();
  const turn = inTurn(2);
  const listeners: (() => void)[] = [];

  return {
    start(file) {
      const { clientId } = file;
      const known = jobs.get(clientId);
      if (known && known.state.kind !== 'failed') return known.ended;
      const begun: Begun = { state: { kind: 'waiting' }, stop: new AbortController() };
      // Pages without HTTPS have no locks, and it begins at once.
      const job: Job = Object.assign(begun, { ended: turn(() => lock(clientId)(() => run(file, begun))) });
      jobs.set(clientId, job);
      changed();
      return job.ended;
    },
    stateOf: (clientId) => jobs.get(clientId)?.state ?? { kind: 'waiting' },
    stop(clientId) {
      const job = jobs.get(clientId);
      job?.stop.abort();
      jobs.delete(clientId);
      // Not before it is there.
      void Promise.resolve(job?.announced).catch(() => {}).then(online).then(() => takeBack(clientId)).catch(() => {});
    },
    forget: (clientId) => void jobs.delete(clientId),
    watch: (listener) => void listeners.push(listener),
  };

  async function run(file: ChosenFile, job: Begun): Promise<Ended> {
    for (let attempts = 0; ; attempts++) {
      const outcome = await orStopped(job, attempt(file, job));
      if (outcome.kind !== 'again') {
        become(job, outcome);
        return outcome;
      }
      become(job, { kind: 'waiting', ...(outcome.tooFast && { until: Date.now() + outcome.afterMs }) });
      await orStopped(job, new Promise((resolve) => setTimeout(resolve, Math.max(outcome.afterMs, backoff(times, attempts)))));
    }
  }

  async function attempt(file: ChosenFile, job: Begun): Promise<Attempt> {
    await online();
    if (job.stop.signal.aborted) return stopped;
    try {
      const announced = announce(file);
      job.announced = announced;
      const { upload, userErrors } = await announced;
      if (!upload) return { kind: 'failed', problem: userErrors[0]?.code ?? 'REFUSED' };
      const stored: Ended = { kind: 'stored', attachmentId: upload.attachmentId };
      if (upload.stored) return stored;
      const content = await contents.read(file);
      if (!content) return { kind: 'failed', problem: 'GONE' };
      become(job, { kind: 'sending', part: 0 });
      const status = await put(upload.path, content, (part) => become(job, { kind: 'sending', part }), job.stop.signal);
      return status === 204 ? stored : afterStatus(status);
    } catch (error) {
      return afterError(error);
    }
  }

  function changed(): void {
    for (const listener of listeners) listener();
  }

  function become(job: Begun, state: UploadState): void {
    job.state = state;
    changed();
  }
}

const stopped: Ended = { kind: 'failed', problem: 'STOPPED' };

/** Whoever stops it does not wait for what is under way. */
function orStopped<T>({ stop: { signal } }: Begun, work: Promise<T>): Promise<T | Ended> {
  if (signal.aborted) return Promise.resolve(stopped);
  return Promise.race([work, new Promise<Ended>((resolve) => signal.addEventListener('abort', () => resolve(stopped), { once: true }))]);
}

/** Cut, or too much to do there: again. 400 says that it was cut on the way, 404 that the place for it has run out. */
const afterStatus = (status: number): Attempt =>
  status === 0 || status === 400 || status === 404 || status === 408 || status >= 500
    ? { kind: 'again', afterMs: 0 }
    : { kind: 'failed', problem: 'REFUSED' };

/** Errors are those of the chat's script, whose classes are not ours. */
function afterError(error: unknown): Attempt {
  const { code, retryAfterMs = 0 } = error as Partial<Refused>;
  // The connection went, or is about to be made anew.
  if (!code || code === 'UNAUTHENTICATED') return { kind: 'again', afterMs: 0 };
  return passes(error as Refused) ? { kind: 'again', afterMs: retryAfterMs, tooFast: code === 'RATE_LIMITED' } : { kind: 'failed', problem: 'REFUSED' };
}
