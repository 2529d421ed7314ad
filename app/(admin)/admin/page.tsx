import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '../../viewer.ts';
import { pagesFor } from './pages.ts';

export default async function AdminPage() {
  const { permissions } = await requireViewer();
  const [first] = pagesFor(permissions);
  if (!first) notFound();
  redirect(`/admin/${first.slug}`);
}
