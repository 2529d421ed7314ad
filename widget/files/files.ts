import type { Session } from '../chat/session.ts';
import { lockOf } from '../chat/lock.ts';
import { prefixOf } from '../keys.ts';
import { createChoice } from './choice.ts';
import { createChoices } from './choices.ts';
import { createContents } from '../../ui/upload/contents.ts';
import type { FileDesk, FilesPlace } from './desk.ts';
import { showDropping } from './dropping.ts';
import css from './files.css';
import { CreateUpload, DeleteUpload } from './operations.generated.ts';
import { createPending } from './pendingFiles.ts';
import { put } from '../../ui/upload/put.ts';
import { renewLinks } from './renewLinks.ts';
import { createTray } from './tray.ts';
import { createUploads } from './uploads.ts';
import { createViewer } from './viewer.ts';
import { wordsOf } from './words.ts';

export function openFiles({ frame, session, tab }: FilesPlace): FileDesk {
  const { cell, link, outbox } = session;
  const words = wordsOf(frame.language);
  const prefix = prefixOf(frame.siteKey);
  const contents = createContents(prefix);
  frame.addStyles(css);

  const uploads = createUploads({
    contents,
    online: () => whenOnline(session),
    announce: ({ clientId, name, size }) => link.ask(CreateUpload, { input: { clientId, name, size } }).then((answer) => answer.createUpload),
    takeBack: (clientId) => link.ask(DeleteUpload, { clientId }),
    put: (path, content, told, signal) => put(frame.origin + path, content, told, signal),
    lock: (clientId) => lockOf(`${prefix}file:${clientId}`),
  });
  const scene = { frame, words, uploads, contents };
  const tray = createTray(scene, cell, tab);
  const pending = createPending(scene, cell, outbox);
  const choice = createChoice({ cell, contents, uploads, words, frame, tell: tray.tell });
  const choices = createChoices(scene, choice.add);
  const viewer = createViewer(scene, cell);

  return {
    choose: choices.open,
    take(by, files) {
      showDropping(frame, words, by === 'dragover');
      if (by !== 'dragover') choice.add(files);
    },
    show: tray.show,
    showPending: pending.show,
    deliver: pending.deliver,
    showPicture: viewer.open,
    renewLinks: () => renewLinks(session),
  };
}

/** Resolves at once when it is. */
function whenOnline({ cell }: Session): Promise<void> {
  return new Promise((resolve) => {
    if (cell.get().link === 'online') return resolve();
    const stop = cell.watch(() => {
      if (cell.get().link !== 'online') return;
      stop();
      resolve();
    });
  });
}
