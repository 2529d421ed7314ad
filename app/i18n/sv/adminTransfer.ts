import type { adminTransfer as english } from '../en/adminTransfer.ts';
import type { TranslationOf } from '../messages.ts';

export const adminTransfer: TranslationOf<typeof english> = {
  'admin.workspace.files': 'Filer i konversationer',
  'admin.workspace.filesFromVisitors': 'Besökare får skicka filer',
  'admin.workspace.filesFromVisitorsHint': 'Agenter får det alltid. Det en besökare har börjat skicka kommer fram.',
  'admin.workspace.maxFileMegabytes': 'Största fil i megabyte',
  'admin.workspace.maxFileMegabytesHint': '1 till 1 000, för agenter och besökare.',
  'admin.workspace.transfer': 'Överföring och agenter som försvinner',
  'admin.workspace.transferSeconds': 'Sekunder att svara på en överföring',
  'admin.workspace.transferSecondsHint': '5 till 600. Sedan frågas nästa i gruppen, eller så stannar konversationen hos avsändaren.',
  'admin.workspace.vanishedSeconds': 'Sekunder offline innan konversationer går tillbaka',
  'admin.workspace.vanishedSecondsHint': '10 till 3 600. De väntar sedan först i kön och går till den som är ledig.',
};
