import type { MessageKey } from '../../../i18n/messages.ts';

/** Told apart from each other on light and on dark. */
export const swatches: readonly { color: string; name: MessageKey }[] = [
  { color: '#5a48d6', name: 'admin.color.violet' },
  { color: '#3e8de0', name: 'admin.color.blue' },
  { color: '#1a9aa8', name: 'admin.color.teal' },
  { color: '#2f9e62', name: 'admin.color.green' },
  { color: '#c98a12', name: 'admin.color.amber' },
  { color: '#dd6b20', name: 'admin.color.orange' },
  { color: '#d6453a', name: 'admin.color.red' },
  { color: '#cc4a8e', name: 'admin.color.pink' },
  { color: '#7d7788', name: 'admin.color.grey' },
];
