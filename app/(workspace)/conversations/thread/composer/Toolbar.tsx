import { Button } from '../../../../../ui/Button.tsx';
import { Kbd } from '../../../../../ui/Kbd.tsx';
import { FileTool } from '../../../../files/FileTool.tsx';
import type { Attaching } from '../../../../files/useAttaching.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { endTools, type ToolProps, tools } from './tools/tools.ts';
import type { Sending } from './useSending.ts';

interface ToolbarProps extends ToolProps {
  id: string;
  sending: Sending;
  attaching: Attaching;
}

export function Toolbar({ id, sending: { tooMany, ready, send }, attaching, ...rest }: ToolbarProps) {
  const t = useMessages();
  return (
    <div className="flex items-center gap-1 px-2 pb-1.5">
      <FileTool take={attaching.take} />
      {Object.entries(tools).map(([name, Tool]) => (
        <Tool key={name} {...rest} />
      ))}
      <p id={`${id}-long`} role="status" className="m-0 flex-1 text-right text-meta text-bad">
        {tooMany > 0 && t('composer.tooLong', { count: tooMany })}
      </p>
      {Object.entries(endTools).map(([name, Tool]) => (
        <Tool key={name} {...rest} />
      ))}
      <Button variant="primary" disabled={!ready} onPointerDown={(event) => event.preventDefault()} onClick={send}>
        {t('composer.send')}
        <span className="pointer-coarse:hidden [&_kbd]:border-current/40 [&_kbd]:text-inherit">
          <Kbd>↵</Kbd>
        </span>
      </Button>
    </div>
  );
}
