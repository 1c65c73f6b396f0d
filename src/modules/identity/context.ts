import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Policy } from '../access/index.ts';
import type { CookieJar } from './cookie-jar.ts';
import type { SecuritySettings } from './rules/security-settings.ts';

/** What everything in this module works with. */
export interface IdentityContext {
  readonly database: Database;
  readonly secrets: SecretBox;
  /** As they are now: asked with each request. */
  readonly settings: () => Promise<SecuritySettings>;
  readonly policies: readonly Policy[];
  readonly cookies: CookieJar;
  /** The address people use, when it is known. */
  readonly publicUrl: URL | null;
  /** Names the site in the app that makes codes. */
  readonly issuer: string;
  /** The other way in, where there is one. */
  readonly singleSignOn: () => Promise<{ readonly label: string } | null>;
}
