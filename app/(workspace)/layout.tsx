import type { ReactNode } from 'react';
import { requireViewer } from '../viewer.ts';

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  await requireViewer();
  return children;
}
