import { sections } from '../sections.ts';
import { settingsMetadata, SettingsPage } from '../settingsPage.tsx';
import { MaxActiveChats } from './MaxActiveChats.tsx';

export const generateMetadata = () => settingsMetadata(sections.messages);

export default function MessagesPage() {
  return (
    <SettingsPage section={sections.messages}>
      <MaxActiveChats />
    </SettingsPage>
  );
}
