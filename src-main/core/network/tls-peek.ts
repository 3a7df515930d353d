/** What a server shows of itself before anything is sent. */
export interface TlsPeek {
  /** Organization or name of whoever signed the server's certificate. */
  readonly issuer: string;
  /** Whose list of authorities vouches for the chain: the one that programs bring along, the system's, the extra file. */
  readonly trustedBy: 'public' | 'system' | 'extra' | 'nobody';
  /** Why nobody does, by Node's name (tls documentation, "certificate error codes"); null when somebody does. */
  readonly fault: string | null;
  /** The certificate's own end, ms since the epoch; null when it does not say. */
  readonly endsMs: number | null;
  /** What became of the file of extra certificates. */
  readonly extraCa: 'not-set' | 'read' | 'unreadable' | 'no-certificates';
  readonly ms: number;
}
