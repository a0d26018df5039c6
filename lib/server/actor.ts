/** Who calls: a signed-in person, by session or by API token. Anonymous callers are null. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
  /** The session this call came by; null for a token or a command line. */
  readonly session: string | null;
}
