import type { transfer as english } from '../en/transfer.ts';
import type { TranslationOf } from '../messages.ts';

export const transfer: TranslationOf<typeof english> = {
  'details.routing.TRANSFER.you': 'Du tog emot en överföring.',
  'details.routing.TRANSFER': '{name} tog emot en överföring.',
  'details.routing.AGENT_VANISHED.you': 'Du var offline för länge, så den gick tillbaka först i kön.',
  'details.routing.AGENT_VANISHED': '{name} var offline för länge, så den gick tillbaka först i kön.',
};
