import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { useChatState, useScene } from './scene.ts';
import { statusOf } from './status.ts';
import { isOpen } from '../thread/thread.ts';

export function Header({ end }: { end(): void }) {
  const { frame, words, close } = useScene();
  const state = useChatState();
  const name = (!state.startingNew && state.thread?.conversation.agentName) || frame.siteName;

  return (
    <div class="header">
      <span class="face" aria-hidden="true">
        {[...name][0]}
      </span>
      <div class="title">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p role="status">{statusOf(state, words, frame.siteName)}</p>
      </div>
      {isOpen(state.thread) && <Menu end={end} />}
      <button type="button" class="tool" aria-label={words.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
