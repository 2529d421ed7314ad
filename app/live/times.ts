/** How long a tab of the portal waits for what, in milliseconds. */
export interface Times {
  /** After an answered ping until the next. */
  ping: number;
  /** For the answer to a ping. */
  pong: number;
  /** For a connection to be made. */
  open: number;
  /** For an answer over HTTP. */
  answer: number;
  /** Before the first next try, of connecting or sending; it doubles. */
  least: number;
  most: number;
  /** Before what the API has ended or refused is asked for again. */
  again: number;
}

/** A connection that is dead in either direction is noticed within a ping and a pong. */
export const usual: Times = {
  ping: 9_000,
  pong: 5_000,
  open: 10_000,
  answer: 15_000,
  least: 500,
  most: 10_000,
  again: 2_000,
};
