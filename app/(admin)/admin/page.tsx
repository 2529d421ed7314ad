import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '../../viewer.ts';
import { pagesFor } from './pages.ts';

export default async function AdminPage() {
  const viewer = await currentViewer();
  const [first] = pagesFor(viewer?.permissions ?? []);
  if (!first) notFound();
  redirect(`/admin/${first.slug}`);
}
