import { Suspense } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { useLive } from '../live/LiveContext.ts';
import { sectionsOf } from '../live/lists.ts';

const AskedKeys = onDemand(() => import('../(workspace)/conversations/transfer/AskedKeys.tsx'), 'AskedKeys');

export function Asked() {
  const { open, me } = useLive();
  const { asked } = sectionsOf(open, me.id);
  return <Suspense>{asked.length > 0 && <AskedKeys asked={asked} />}</Suspense>;
}
