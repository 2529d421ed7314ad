import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { composed } from './compose.ts';
import type { Mailer } from './mail.ts';

const fileName = (address: string): string => address.replace(/[^\w.@+-]/g, '_').slice(0, 120);

/** Writes each mail as a file that mail programs open. Only the server's user can read them. */
export function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    kind: 'FOLDER',
    async send(mail) {
      const { message } = await transport.sendMail(composed(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${mail.id}.${fileName(mail.to)}.eml`), message, { mode: 0o600 });
    },
  };
}
