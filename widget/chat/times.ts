/** How long the chat waits for what, in milliseconds. */
export interface Times {
  /** Between two pings. */
  beat: number;
  /** For any sign of life after a ping. A connection that is dead in one direction only is noticed within two beats. */
  pong: number;
  /** For a connection to be made. */
  begin: number;
  /** For the answer to a question. */
  answer: number;
  /** Before the first next attempt to connect, at least; it doubles. */
  least: number;
  most: number;
  /** Before what failed is tried again on a connection that lives. */
  again: number;
}

export const usual: Times = {
  beat: 7_000,
  pong: 5_000,
  begin: 10_000,
  answer: 20_000,
  least: 300,
  most: 10_000,
  again: 2_000,
};
