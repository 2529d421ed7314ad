import type { Cell } from '../chat/cell.ts';
import type { ChosenFile } from '../chat/outbox/pending.ts';
import type { State } from '../chat/state.ts';
import type { Store } from '../chat/store.ts';
import { element, icon } from './element.ts';
import { createLine, type Line, type Scene } from './line.ts';

const cross = 'm6 6 12 12M18 6 6 18';
const key = 'files';

/** The files that are sent with the next message, above what is being written. They come along to the next page. */
export function createTray(scene: Scene, cell: Cell<State>, tab: Store) {
  const { words, uploads, contents, frame } = scene;
  const lines = new Map<string, Line>();
  const list = element('ul', { ariaLabel: words.chosen });
  const problems = element('p', { role: 'alert', class: 'problem' });
  const taken = element('p', { role: 'status', class: 'unseen' });
  let known: readonly ChosenFile[] = [];
  const before = cell.get().files.length > 0 ? [] : kept(tab);
  cell.watch(look);
  uploads.watch(() => lines.forEach((line) => line.update()));
  if (before.length > 0) cell.set({ files: before });
  for (const file of before) void uploads.start(file);
  show();

  return { show, tell };

  /** The composer may be a new one since. */
  function show(): void {
    const place = frame.stage.querySelector('.tray');
    if (place && list.parentElement !== place) place.replaceChildren(problems, list, taken);
  }

  function look(): void {
    const { files } = cell.get();
    if (files === known) return;
    known = files;
    if (files.length > 0) tab.set(key, JSON.stringify(files));
    else tab.remove(key);
    if (files.length === 0) tell([], []);
    for (const [id, { place }] of lines) {
      if (files.some(({ clientId }) => clientId === id)) continue;
      place.remove();
      lines.delete(id);
    }
    for (const file of files) if (!lines.has(file.clientId)) add(file);
    show();
  }

  function add(file: ChosenFile): void {
    const remove = element('button', { type: 'button', class: 'tool', ariaLabel: words.remove(file.name), title: words.remove(file.name), onclick: () => drop(file) }, icon(cross));
    const line = createLine(scene, file, [remove]);
    lines.set(file.clientId, line);
    list.append(line.place);
  }

  function drop({ clientId, name }: ChosenFile): void {
    uploads.stop(clientId);
    contents.remove(clientId);
    cell.set({ files: cell.get().files.filter((one) => one.clientId !== clientId) });
    taken.textContent = words.removed(name);
    // What had the focus is gone.
    frame.stage.querySelector<HTMLElement>('.composer textarea')?.focus();
  }

  function tell(wrong: string[], names: string[]): void {
    problems.replaceChildren(...wrong.map((text) => element('span', { textContent: text })));
    taken.textContent = names.length > 0 ? words.taken(names) : '';
    show();
  }
}

function kept(tab: Store): ChosenFile[] {
  try {
    return JSON.parse(tab.get(key) ?? '[]');
  } catch {
    return [];
  }
}
