import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { BansPage } from './BansPage.tsx';

export const generateMetadata = () => adminMetadata('bans');

export default async function Page() {
  await requireAdminPage('bans');
  return <BansPage />;
}
