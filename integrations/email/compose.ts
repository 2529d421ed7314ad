import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.ts';

/** As nodemailer takes it: addresses as they are, so that none can be made of another's name. */
export const composed = ({ id, by, to, replyTo, subject, text, html }: Mail, from: string): SendMailOptions => ({
  messageId: `<${id}@${from.split('@')[1] ?? 'localhost'}>`,
  from: { name: asWritten(by), address: from },
  to: { name: '', address: to },
  ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
  subject: asWritten(subject),
  text,
  html,
  // Nothing is fetched for a mail, whatever stands in it.
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** `=?` would be read as the beginning of something encoded. With a character in it that cannot be seen all of it is encoded, and shown as it was written. */
const asWritten = (text: string): string => text.replaceAll('=?', '=\u2060?');
