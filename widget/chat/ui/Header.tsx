import { face } from './face.tsx';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { useChatState, useScene } from './scene.ts';
import { statusOf } from './status.ts';
import { isOpen } from '../thread/thread.ts';

export function Header(choices: { end(): void; mail(): void }) {
  const { frame, words, close } = useScene();
  const state = useChatState();
  const conversation = state.startingNew ? undefined : state.thread?.conversation;
  const name = conversation?.agentName ?? frame.siteName;
  const agent = conversation?.state === 'ACTIVE' && conversation.agentName;

  return (
    <div class="header">
      <span class="face" aria-hidden="true">
        {[...name][0]}
        {face(frame, conversation?.agentAvatarUrl)}
      </span>
      <div class="title">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p role="status">
          <bdi>{statusOf(state, words, frame.siteName)}</bdi>
          {agent && <span class="unseen">. {words.joined(agent)}</span>}
        </p>
      </div>
      {isOpen(state.thread) && <Menu {...choices} />}
      <button type="button" class="tool" aria-label={words.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
