import { useChatState, useScene } from './scene.ts';

export function Welcome() {
  const { frame, words } = useScene();
  const { availability } = useChatState();
  return (
    <div class="welcome">
      <h3>{words.welcome(frame.siteName)}</h3>
      {availability !== 'CLOSED' && <p>{words.welcomeText}</p>}
    </div>
  );
}
