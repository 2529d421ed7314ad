import { useEffect, useRef } from 'react';
import { useSetTypingMutation } from '../thread.generated.ts';

const REPEAT_EVERY = 3_000;
const STOPS_AFTER = 5_000;

/** Tells the visitor that the agent types, and no oftener than it must be said. */
export function useTyping(id: string): (typing: boolean) => void {
  const [, setTyping] = useSetTypingMutation();
  const said = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = () => {
    clearTimeout(timer.current);
    if (said.current > 0) void setTyping({ id, typing: false });
    said.current = 0;
  };
  const lastStop = useRef(stop);
  useEffect(() => {
    lastStop.current = stop;
  });
  useEffect(() => () => lastStop.current(), []);

  return (typing) => {
    if (!typing) return stop();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => lastStop.current(), STOPS_AFTER);
    if (Date.now() - said.current < REPEAT_EVERY) return undefined;
    said.current = Date.now();
    void setTyping({ id, typing: true });
    return undefined;
  };
}
