import { useScene } from './scene.ts';

export function Welcome() {
  const { frame, words } = useScene();
  return (
    <div class="welcome">
      <h3>{words.welcome(frame.siteName)}</h3>
      <p>{words.welcomeText}</p>
    </div>
  );
}
