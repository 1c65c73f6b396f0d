/** Addresses are read by the same rules in Node and in browsers: what of them the pure core may use. */
declare class URL {
  private constructor();
  static parse(text: string): URL | null;
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly port: string;
}
