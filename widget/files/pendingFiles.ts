import type { Cell } from '../chat/cell.ts';
import type { Outbox, Outcome } from '../chat/outbox/outbox.ts';
import type { Pending } from '../chat/outbox/pending.ts';
import type { State } from '../chat/state.ts';
import { element } from './element.ts';
import { createLine, type Line, type Scene } from './line.ts';

/** Files of messages that are on their way. */
export function createPending(scene: Scene, cell: Cell<State>, outbox: Outbox) {
  const { uploads, contents, words } = scene;
  const drawn = new WeakMap<HTMLElement, string>();
  let lines: Line[] = [];

  uploads.watch(() => lines.forEach((line) => line.update()));
  return { show, deliver };

  function show(place: HTMLElement, pending: Pending): void {
    const { clientId, files = [], problem } = pending;
    const now = `${clientId} ${problem}`;
    if (drawn.get(place) === now) return;
    drawn.set(place, now);
    const mine = files.map((file) => createLine(scene, file));
    lines = [...lines.filter((line) => line.place.isConnected), ...mine];
    const cancel = element('button', { type: 'button', class: 'plain', textContent: words.cancel, onclick: () => stop(pending) });
    place.replaceChildren(element('ul', { class: 'on-its-way', ariaLabel: words.list }, ...mine.map((line) => line.place)), ...(problem ? [] : [cancel]));
    // The thread is higher now; who draws it keeps it at its end.
    cell.set({});
  }

  async function deliver(pending: Pending, send: (ids: string[]) => Promise<Outcome>): Promise<Outcome> {
    const { files = [] } = pending;
    const ended = await Promise.all(files.map(uploads.start));
    // Cancelled meanwhile, here or in another tab: nothing is left to do.
    if (!outbox.all().some(({ clientId }) => clientId === pending.clientId)) return { kind: 'sent' };
    const ids = ended.flatMap((one) => (one.kind === 'stored' ? [one.attachmentId] : []));
    if (ids.length < files.length) return { kind: 'refused', problem: 'FILES' };
    const outcome = await send(ids);
    for (const { clientId } of files) {
      if (outcome.kind === 'sent') contents.remove(clientId);
      // Perhaps they lay too long: next time the server is asked whether it still has them.
      else uploads.forget(clientId);
    }
    if (outcome.kind !== 'refused' || (outcome.problem !== 'UNKNOWN' && outcome.problem !== 'NOT_STORED')) return outcome;
    return { kind: 'refused', problem: 'FILES' };
  }

  function stop({ clientId, files = [] }: Pending): void {
    outbox.remove(clientId);
    for (const file of files) {
      uploads.stop(file.clientId);
      contents.remove(file.clientId);
    }
  }
}
