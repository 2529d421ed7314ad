import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { LabelsPage } from './LabelsPage.tsx';

export const generateMetadata = () => adminMetadata('labels');

export default async function Page() {
  await requireAdminPage('labels');
  return <LabelsPage />;
}
