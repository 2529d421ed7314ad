import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

export const generateMetadata = () => adminMetadata('workspace');

export default async function Page() {
  await requireAdminPage('workspace');
  return <WorkspacePage />;
}
