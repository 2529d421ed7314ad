declare module '*.css' {
  const css: string;
  export default css;
}

/** Addresses of the chat's script below the origin: one each for its languages; set by the build. */
declare const CHAT_PATHS: Record<'en' | 'sv', string>;
/** The same of the list of emoji, for the chat. */
declare const EMOJI_PATH: string;
/** And of what sends files. */
declare const FILES_PATH: string;
/** And of the form for those whom nobody can answer. */
declare const AWAY_PATH: string;
/** And of what comes after a conversation. */
declare const AFTER_PATH: string;

interface Window {
  Samtal?: { open(): void; close(): void };
}
