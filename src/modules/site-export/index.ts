export { exportSite, type Exported, type ExportFailure } from './export-site.ts';
export type { ExportOptions, ExportWish } from './export-options.ts';
export type { Inject, InjectAnswer } from './answer-address.ts';
export { fingerprintOf, signingKey, type SigningKey } from './signing-key.ts';
export { verifyFolder, type SiteFinding, type SiteVerdict, type VerifyOptions } from './verify-site.ts';
export { verifyOnline, type OnlineFailure } from './verify-online.ts';
export type { ManifestFailure } from './manifest.ts';
export { siteExportHandler, siteExportJob, type ExportApart, type ExportedApart } from './site-export-job.ts';
