import { createTransport } from 'nodemailer';
import { composed } from './compose.ts';
import { type Mailer, Refused } from './mail.ts';

const patienceMs = 20_000;

export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs });
  return {
    kind: 'SMTP',
    async send(mail) {
      try {
        await transport.sendMail(composed(mail, from));
      } catch (error) {
        throw isFinal(error) ? new Refused(String(Object(error).response ?? 'The mail server refused it.')) : error;
      }
    },
  };
}

/** 5xx about the mail itself; not about who we are, which somebody can mend. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = Object(error);
  return typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600 && code !== 'EAUTH';
}
