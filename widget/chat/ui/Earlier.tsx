import { useState } from 'preact/hooks';
import { useScene } from './scene.ts';

export function Earlier() {
  const { words, session } = useScene();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    await session.loadEarlier();
    setBusy(false);
  };
  return (
    <button type="button" class="plain earlier" disabled={busy} onClick={load}>
      {words.earlier}
    </button>
  );
}
