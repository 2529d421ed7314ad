import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { SitesPage } from './SitesPage.tsx';

export const generateMetadata = () => adminMetadata('sites');

export default async function Page() {
  await requireAdminPage('sites');
  return <SitesPage />;
}
