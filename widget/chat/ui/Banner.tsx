import { Icon } from './Icon.tsx';
import { useChatState, useScene } from './scene.ts';
import { useLate } from './useLate.ts';

/** Always there, so that screen readers notice when it gets words. */
export function Banner() {
  const { words, session } = useScene();
  const { link } = useChatState();
  const failed = link === 'failed';
  const lost = useLate(!failed && link !== 'online', 2_000);

  return (
    <div role="status">
      {(failed || lost) && (
        <div class={failed ? 'banner bad' : 'banner'}>
          <Icon name={failed ? 'warning' : 'offline'} />
          <p>{failed ? words.failed : link === 'busy' ? words.busy : words.lost}</p>
          {failed && (
            <button type="button" class="plain" onClick={session.link.start}>
              {words.retry}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
