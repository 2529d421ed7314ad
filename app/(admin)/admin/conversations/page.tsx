import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { ConversationsPage } from './ConversationsPage.tsx';

export const generateMetadata = () => adminMetadata('conversations');

export default async function Page() {
  await requireAdminPage('conversations');
  return <ConversationsPage />;
}
