import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { Change } from './changing.ts';
import type { OwnLine } from './Changeable.tsx';
import { DeleteQuestion } from './DeleteQuestion.tsx';
import { LineEditor } from './LineEditor.tsx';

/** In place of the line, while it is being changed. */
export function Changing({ line, change }: { line: OwnLine; change: Change }) {
  const t = useMessages();
  const label = t(line.kind === 'note' ? 'change.note' : 'change.message');
  return (
    <div role="group" aria-label={label} className={line.kind === 'note' ? 'my-2 w-[75%] self-center max-pane:w-full' : 'mb-[3px] w-[75%] self-end max-pane:w-full'}>
      {change === 'edit' ? <LineEditor line={line} label={label} /> : <DeleteQuestion line={line} />}
    </div>
  );
}
