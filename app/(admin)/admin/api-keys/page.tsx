import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { ApiKeysPage } from './ApiKeysPage.tsx';

export const generateMetadata = () => adminMetadata('api-keys');

export default async function Page() {
  await requireAdminPage('api-keys');
  return <ApiKeysPage />;
}
