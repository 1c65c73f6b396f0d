import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { noticesSettings, readSettings } from '../settings/index.ts';
import { readCredential } from './credentials.ts';
import { mailProvider } from './mail-provider.ts';
import type { NoticeProvider } from './notice-provider.ts';
import type { NoticeChannel } from './rules/index.ts';
import { textMessageProvider } from './text-message-provider.ts';

/** Who carries notices of this channel by the settings of now; null when nobody was set up. */
export async function findProvider(database: Database, secrets: SecretBox, channel: NoticeChannel): Promise<NoticeProvider | null> {
  const settings = await readSettings(database, noticesSettings);
  switch (channel) {
    case 'email': {
      const { smtpHost, smtpPort, smtpSecurity, smtpUser, mailFrom, mailFromName } = settings;
      if (smtpHost === null || mailFrom === null) return null;
      const password = await readCredential(database, secrets, 'smtpPassword');
      return mailProvider({ host: smtpHost, port: smtpPort, security: smtpSecurity, user: smtpUser, password }, mailFrom, mailFromName);
    }
    case 'sms': {
      const { smsUrl, smsBody, smsSecretHeader, smsAccepted } = settings;
      if (smsUrl === null || !URL.canParse(smsUrl)) return null;
      const secret = await readCredential(database, secrets, 'smsSecret');
      return textMessageProvider({ url: new URL(smsUrl), body: smsBody, secretHeader: smsSecretHeader, secret, accepted: smsAccepted });
    }
  }
}
