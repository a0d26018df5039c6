/** An outlet of a story that has no mention of a claim. */
export interface SilentOutlet {
  readonly name: string;
  readonly colour: string;
  /** What is known of the silence: null where the outlet was read, and nobody has confirmed that it says nothing. */
  readonly reason: string | null;
}
