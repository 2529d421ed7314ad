import { sections } from '../sections.ts';
import { settingsMetadata, SettingsPage } from '../settingsPage.tsx';
import { Desktop } from './Desktop.tsx';
import { Install } from './Install.tsx';
import { Push } from './Push.tsx';
import { Sound } from './Sound.tsx';
import { Subjects } from './Subjects.tsx';

export const generateMetadata = () => settingsMetadata(sections.notifications);

export default function NotificationsPage() {
  return (
    <SettingsPage section={sections.notifications}>
      <div>
        <Desktop />
        <Sound />
        <Push />
        <Subjects />
        <Install />
      </div>
    </SettingsPage>
  );
}
