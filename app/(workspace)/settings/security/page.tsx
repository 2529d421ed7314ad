import { sections } from '../sections.ts';
import { settingsMetadata, SettingsPage } from '../settingsPage.tsx';
import { Security } from './Security.tsx';

export const generateMetadata = () => settingsMetadata(sections.security);

export default function SecurityPage() {
  return (
    <SettingsPage section={sections.security}>
      <Security />
    </SettingsPage>
  );
}
