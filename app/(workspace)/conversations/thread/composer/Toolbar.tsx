import type { ReactNode } from 'react';
import { cx } from '../../../../../ui/cx.ts';
import { endTools, type ToolProps, tools } from './tools/tools.ts';

interface ToolbarProps extends ToolProps {
  /** Before all other buttons. */
  first?: ReactNode;
  /** What is to be mended, and what is said as long as nothing is; the text box names its id. */
  status: { id: string; problem: string | null; hint?: string };
  /** The button that sends. */
  children: ReactNode;
}

/** Under the text box: its tools, what is said of it, and the button that sends. */
export function Toolbar({ first, status: { id, problem, hint }, children, ...rest }: ToolbarProps) {
  return (
    <div className="flex flex-wrap items-center gap-1 px-2 pb-1.5">
      {first}
      {Object.entries(tools).map(([name, Tool]) => (
        <Tool key={name} {...rest} />
      ))}
      {/* On a phone a sentence gets a line of its own. */}
      <p id={id} role="status" className={cx('m-0 min-w-0 flex-1 text-meta', problem ? 'text-bad' : 'text-ink-2', hint ? 'px-1.5 max-pane:order-first max-pane:basis-full' : 'text-right')}>
        {problem ?? hint}
      </p>
      <span className="ml-auto flex items-center gap-1">
        {Object.entries(endTools).map(([name, Tool]) => (
          <Tool key={name} {...rest} />
        ))}
        {children}
      </span>
    </div>
  );
}
