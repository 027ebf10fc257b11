/** The port to time, so that tests need no sleep. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
}
