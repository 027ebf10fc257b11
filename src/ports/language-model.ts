/** The port to a language model: one call, one JSON value back, no history, no streaming. */

export interface ModelCall {
  /** Ours, word for word the same for every call of one prompt, so that servers can keep it prepared. */
  readonly system: string;
  /** Redacted, but written by strangers: never joined to `system`. */
  readonly user: string;
  /** What the value must look like, as JSON Schema; `name` is shown to the server. A server may ignore it: check the value. */
  readonly schema: { readonly name: string; readonly json: Readonly<Record<string, unknown>> };
  readonly maxTokens: number;
  readonly temperature: number;
  /** Ends the call, whatever it is doing. */
  readonly signal: AbortSignal;
}

export interface LanguageModel {
  /** The model's name as the operator configured it; shown to the person. */
  readonly name: string;
  /** Host of the server, shown to the person so that they know where the redacted text goes. */
  readonly host: string;
  /**
   * @returns the parsed JSON value, not yet checked against the schema.
   * @throws {ModelFailedError} when no readable value came in time, retries included; with a reason, never the text.
   */
  complete(call: ModelCall): Promise<unknown>;
}
