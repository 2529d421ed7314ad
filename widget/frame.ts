import type { Availability, Locale } from './loader/widget.generated.ts';

/** What the loader has ready when it hands over to the chat. */
export interface Frame {
  siteKey: string;
  /** Where the API is: the origin that the script came from. */
  origin: string;
  siteName: string;
  color: string;
  language: Locale;
  /** As it was heard last. */
  availability: Availability;
  /** Holds all that we show, inside the shadow root. */
  stage: HTMLElement;
  launcher: HTMLButtonElement;
  badge: HTMLElement;
  /** Adds a style sheet to the shadow root. */
  addStyles(css: string): void;
  /** Who comes from another origin of the site, and brings the chat along. */
  handover?: string | undefined;
  /** Whether a chat goes on or is open, so that it stays in sight. */
  busy?: boolean;
  /** Shows or hides the chat, by what was heard or by what is known. */
  update(availability?: Availability): void;
  /** The page has nothing more to do with the chat. */
  leave?(): void;
}

export interface Chat {
  open(): void;
  close(): void;
  /** Opens if it was open on the page before or is in another tab. */
  resume(): void;
}

/** What `chat-HASH.js` exports. */
export interface ChatModule {
  start(frame: Frame): Chat;
}
