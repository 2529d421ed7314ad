import { WaitTime, type WaitLevel } from '../../../../ui/WaitTime.tsx';
import type { ResponseGrade } from '../../../__generated__/schema.ts';
import { useFormat } from '../../../i18n/format.ts';

interface ResponseTimeProps {
  conversation: { firstResponseSeconds: number | null; responseGrade: ResponseGrade | null };
  /** What stands there when nobody has answered. */
  none: string;
}

const levels: Record<ResponseGrade, WaitLevel> = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' };

export function ResponseTime({ conversation, none }: ResponseTimeProps) {
  const format = useFormat();
  const { firstResponseSeconds, responseGrade } = conversation;
  if (firstResponseSeconds === null || responseGrade === null) return <span className="text-ink-3">{none}</span>;
  return <WaitTime level={levels[responseGrade]}>{format.duration(firstResponseSeconds)}</WaitTime>;
}
