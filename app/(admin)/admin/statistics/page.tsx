import { adminMetadata, requireAdminPage } from '../adminPage.ts';
import { StatisticsPage } from './StatisticsPage.tsx';

export const generateMetadata = () => adminMetadata('statistics');

export default async function Page() {
  await requireAdminPage('statistics');
  return <StatisticsPage />;
}
