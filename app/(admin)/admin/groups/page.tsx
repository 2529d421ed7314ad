import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { GroupsPage } from './GroupsPage.tsx';

export const generateMetadata = () => adminMetadata('groups');

export default async function Page() {
  await requireAdminPage('groups');
  return <GroupsPage />;
}
