import { useScene } from './scene.ts';

export function Ended() {
  const { words, session } = useScene();
  return (
    <button type="button" class="button strong wide" onClick={session.startNew}>
      {words.startNew}
    </button>
  );
}
