/** How long and how much a client may take, so that slow and greedy ones leave room for the others. Milliseconds, bytes. */
export interface ServerLimits {
  /** From the first byte, or from the connection when none comes, to the end of the headers. */
  readonly headersTimeout: number;
  /** From the first byte to the end of the body. */
  readonly requestTimeout: number;
  /** How long a connection may rest between requests: longer than load balancers keep theirs, so that they end it first. */
  readonly keepAliveTimeout: number;
  /** How long nothing may move while an answer is made or read. */
  readonly connectionTimeout: number;
  /** How often the first two are looked after. */
  readonly connectionsCheckingInterval: number;
  /** All headers of a request together; 431 beyond. */
  readonly maxHeaderSize: number;
}

const USUAL: ServerLimits = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  connectionTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
};

/** As Fastify takes them. */
export function serverLimits(limits: Partial<ServerLimits> = {}) {
  const { requestTimeout, keepAliveTimeout, connectionTimeout, ...http } = { ...USUAL, ...limits };
  return { requestTimeout, keepAliveTimeout, connectionTimeout, http };
}
