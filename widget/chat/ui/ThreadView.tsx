import { useMemo } from 'preact/hooks';
import { rowsOf } from '../thread/rows.ts';
import { isOpen } from '../thread/thread.ts';
import { Earlier } from './Earlier.tsx';
import { Icon } from './Icon.tsx';
import { RowView } from './RowView.tsx';
import { useChatState, useScene } from './scene.ts';
import { TypingDots } from './TypingDots.tsx';
import { useFreshLinks } from './useFreshLinks.ts';
import { useLate } from './useLate.ts';
import { useScroll } from './useScroll.ts';
import { Welcome } from './Welcome.tsx';

export function ThreadView({ edit }: { edit(text: string): void }) {
  const { words } = useScene();
  const { thread, pending, startingNew, loaded, agentTypes, availability } = useChatState();
  const closed = availability === 'CLOSED' && loaded && !isOpen(thread);
  const rows = useMemo(() => rowsOf(thread, pending, startingNew), [thread, pending, startingNew]);
  const { box, below, toBottom } = useScroll(rows);
  useFreshLinks();
  const slow = useLate(!loaded, 200);

  return (
    <div class="middle">
      <div ref={box} class="thread" role="log" aria-live="off" aria-label={words.messages} tabIndex={0}>
        <div class="content">
          {loaded && rows.length === 0 && !closed && <Welcome />}
          {slow && rows.length === 0 && <p class="note">{words.loading}</p>}
          {thread?.earlier && <Earlier />}
          {rows.length > 0 && (
            <ol>
              {rows.map((row) => (
                <RowView key={row.key} row={row} edit={edit} />
              ))}
            </ol>
          )}
          {/* Always there, so that screen readers notice when it gets words. */}
          <div class={closed ? 'welcome' : ''} role="status">
            {closed && <h3>{words.closed}</h3>}
          </div>
          {agentTypes && <TypingDots />}
        </div>
      </div>
      {below && (
        <button type="button" class="button jump" onClick={toBottom}>
          <Icon name="down" />
          {words.newMessages}
        </button>
      )}
    </div>
  );
}
