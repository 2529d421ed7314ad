import { useState } from 'preact/hooks';
import { useScene } from './scene.ts';

export function ConfirmEnd({ done }: { done(): void }) {
  const { words, session } = useScene();
  const [failed, setFailed] = useState(false);

  const end = async () => {
    setFailed(false);
    try {
      await session.end();
      done();
    } catch {
      setFailed(true);
    }
  };

  return (
    <div
      class="confirm"
      role="group"
      aria-label={words.endQuestion}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done();
      }}
    >
      <p>{words.endQuestion}</p>
      <button type="button" class="button" onClick={done}>
        {words.endNo}
      </button>
      <button type="button" class="button strong" onClick={end}>
        {words.endYes}
      </button>
      <p role="alert" class="problem">
        {failed && words.endFailed}
      </p>
    </div>
  );
}
