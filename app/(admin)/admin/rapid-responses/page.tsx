import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { RapidResponsesPage } from './RapidResponsesPage.tsx';

export const generateMetadata = () => adminMetadata('rapid-responses');

export default async function Page() {
  await requireAdminPage('rapid-responses');
  return <RapidResponsesPage />;
}
