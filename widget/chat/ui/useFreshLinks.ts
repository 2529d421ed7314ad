import { useEffect } from 'preact/hooks';
import { useScene } from './scene.ts';

/** Links hold for an hour at least. */
const freshMs = 3_000_000;
let freshAt = Date.now();

/** Links to files end while a chat stands open for hours: new ones come before that. Looked at each minute: computers sleep. */
export function useFreshLinks(): void {
  const { session } = useScene();
  useEffect(() => {
    const look = () => {
      if (Date.now() - freshAt < freshMs || !session.cell.get().thread?.messages.some(({ attachments }) => attachments[0])) return;
      session.files((desk) => desk.renewLinks().then(() => (freshAt = Date.now()), () => undefined));
    };
    look();
    const timer = setInterval(look, 60_000);
    return () => clearInterval(timer);
  }, [session]);
}
