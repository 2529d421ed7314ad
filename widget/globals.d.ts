declare module '*.css' {
  const css: string;
  export default css;
}

/** Address of the chat's script below the origin; set by the build. */
declare const CHAT_PATH: string;
/** The same of the list of emoji, for the chat. */
declare const EMOJI_PATH: string;

interface Window {
  Samtal?: { open(): void; close(): void };
}
