import { sections } from '../sections.ts';
import { settingsMetadata, SettingsPage } from '../settingsPage.tsx';
import { AutoAway } from './AutoAway.tsx';
import { InputOptions } from './InputOptions.tsx';
import { LabelReminder } from './LabelReminder.tsx';
import { LivePreview } from './LivePreview.tsx';
import { MaxActiveChats } from './MaxActiveChats.tsx';

export const generateMetadata = () => settingsMetadata(sections.messages);

/** Each part is a `SettingsPart` in a file of its own, and saves itself. */
export default function MessagesPage() {
  return (
    <SettingsPage section={sections.messages}>
      <div>
        <MaxActiveChats />
        <AutoAway />
        <InputOptions />
        <LabelReminder />
        <LivePreview />
      </div>
    </SettingsPage>
  );
}
