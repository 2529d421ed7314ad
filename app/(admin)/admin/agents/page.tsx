import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { AgentsPage } from './AgentsPage.tsx';

export const generateMetadata = () => adminMetadata('agents');

export default async function Page() {
  await requireAdminPage('agents');
  return <AgentsPage />;
}
