/** A mail as it is handed over: what stands in its headers is one line each. */
export interface Mail {
  /** Its own, the same however often it is tried. */
  id: string;
  /** As whom it comes, to be read before the address. */
  by: string;
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
}

/** Hands mails over. Rejects when one was not taken; `Refused` when trying again would not help. */
export interface Mailer {
  kind: 'SMTP' | 'FOLDER';
  send(mail: Mail): Promise<void>;
}

/** The server will not take this mail, now or later. */
export class Refused extends Error {}
