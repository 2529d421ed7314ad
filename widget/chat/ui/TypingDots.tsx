import { useChatState, useScene } from './scene.ts';

export function TypingDots() {
  const { words } = useScene();
  const { thread } = useChatState();
  return (
    <div class="types">
      <span class="bubble dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="unseen">{words.types(thread?.conversation.agentName ?? words.someone)}</span>
    </div>
  );
}
