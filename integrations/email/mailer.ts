import { join } from 'node:path';
import { folderMailer } from './folder.ts';
import type { Mailer } from './mail.ts';
import { smtpMailer } from './smtp.ts';

/** By SMTP where a server is set; else into a folder, where whoever tries us out can read them. */
export function mailerOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL, DATA_DIR }: NodeJS.ProcessEnv = process.env): Mailer {
  const host = URL.canParse(PUBLIC_URL ?? '') ? new URL(PUBLIC_URL ?? '').hostname : 'localhost';
  const from = MAIL_FROM || `samtal@${host}`;
  return SMTP_URL ? smtpMailer(SMTP_URL, from) : folderMailer(join(DATA_DIR || '.data', 'mail'), from);
}

/** Where mails go, without opening anything. */
export const deliveryOf = ({ SMTP_URL }: NodeJS.ProcessEnv = process.env): Mailer['kind'] => (SMTP_URL ? 'SMTP' : 'FOLDER');
