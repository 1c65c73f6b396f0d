export { createSecretBox, type SecretBox } from './secret-box.ts';
export { parseSecretKey, readOrMakeSecretKey, type SecretKeyFailure } from './secret-key.ts';
