import type { Availability, Locale } from './loader/widget.generated.ts';

/** What the loader has ready when it hands over to the chat. */
export interface Frame {
  siteKey: string;
  /** Where the API is: the origin that the script came from. */
  origin: string;
  siteName: string;
  color: string;
  language: Locale;
  availability: Availability;
  /** Holds all that we show, inside the shadow root. */
  stage: HTMLElement;
  launcher: HTMLButtonElement;
  badge: HTMLElement;
  /** Adds a style sheet to the shadow root. */
  addStyles(css: string): void;
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
