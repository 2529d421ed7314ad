import { sections } from '../sections.ts';
import { settingsMetadata, SettingsPage } from '../settingsPage.tsx';
import { RapidResponses } from './RapidResponses.tsx';

export const generateMetadata = () => settingsMetadata(sections.rapid);

export default function RapidResponsesPage() {
  return (
    <SettingsPage section={sections.rapid}>
      <RapidResponses />
    </SettingsPage>
  );
}
