import { sections } from './sections.ts';
import { settingsMetadata, SettingsPage } from './settingsPage.tsx';
import { General } from './General.tsx';

export const generateMetadata = () => settingsMetadata(sections.general);

export default function GeneralPage() {
  return (
    <SettingsPage section={sections.general}>
      <General />
    </SettingsPage>
  );
}
