import { needsNewConversation, type Pending } from '../outbox/pending.ts';
import { problemText } from '../words/problem.ts';
import { Icon } from './Icon.tsx';
import { MessageText } from './MessageText.tsx';
import { useChatState, useScene } from './scene.ts';
import { useLate } from './useLate.ts';

const patienceMs = 3_000;

export function PendingRow({ pending, edit }: { pending: Pending; edit(text: string): void }) {
  const { words } = useScene();
  const { link, tooFast } = useChatState();
  const waited = useLate(true, patienceMs, pending.at);
  const late = waited || link === 'lost' || link === 'failed' || !navigator.onLine;

  return (
    <li class={`row mine last pending ${pending.problem ? 'failed' : ''}`}>
      <span class="unseen">{words.you}: </span>
      <MessageText text={pending.text} pending={pending} />
      {pending.problem ? (
        <Failed pending={pending} edit={edit} />
      ) : (
        <p class="meta">{tooFast ? words.tooFast : late ? words.notSent : words.sending}</p>
      )}
    </li>
  );
}

function Failed({ pending, edit }: { pending: Pending; edit(text: string): void }) {
  const { words, session } = useScene();
  const { clientId, text, files = [], problem } = pending;
  const editable = problem && /TOO_LONG|INVALID|BLANK|FILES/.test(problem);
  return (
    <div class="failure">
      <p role="alert">
        <Icon name="warning" />
        {problem && problemText(problem, words)}
      </p>
      {editable ? (
        <button
          type="button"
          class="plain"
          onClick={() => {
            edit(text);
            session.cell.set({ files: [...session.cell.get().files, ...files] });
            session.outbox.remove(clientId);
          }}
        >
          {words.edit}
        </button>
      ) : (
        <button type="button" class="plain" onClick={() => session.outbox.retry(clientId)}>
          {needsNewConversation(pending) ? words.sendInNew : words.retry}
        </button>
      )}
      <button type="button" class="plain" onClick={() => session.outbox.remove(clientId)}>
        {words.remove}
      </button>
    </div>
  );
}
