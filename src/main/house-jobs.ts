import { purgeIdempotencyKeys } from '../modules/access/index.ts';
import { archiveImportHandler } from '../modules/archive/index.ts';
import type { AuditPlace } from '../modules/audit-trail/index.ts';
import { closeDueHandler, closeDueJob, forgetCommentContacts } from '../modules/consultations/index.ts';
import {
  type FilePlace,
  OFFICE_HANDLERS,
  OFFICE_SCHEDULES,
  purgePresence,
  releaseDueHandler,
  releaseDueJob,
} from '../modules/documents/index.ts';
import { purgePublicChanges } from '../modules/edition/index.ts';
import { forgetCorrectionContacts } from '../modules/feedback/index.ts';
import { purgeAttempts } from '../modules/identity/index.ts';
import { forgetLetters, pollMailboxesHandler, pollMailboxesJob } from '../modules/mailbox/index.ts';
import { forgetNotices, sendNoticesHandler, sendNoticesJob } from '../modules/notices/index.ts';
import { purgeHandler, purgeJob, verifyAuditHandler, verifyAuditJob, type Purge } from '../modules/operations/index.ts';
import { redactionBurnHandler } from '../modules/redaction/index.ts';
import { forgetParties, remindRemediesHandler, remindRemediesJob } from '../modules/remedies/index.ts';
import { readFilesHandler, reindexHandler } from '../modules/search/index.ts';
import { forgetApplicants, forgetIdentities, recountHandler, remindRequestsHandler, remindRequestsJob } from '../modules/requests/index.ts';
import { siteExportHandler, siteExportJob } from '../modules/site-export/index.ts';
import { foldOldViews } from '../modules/visits/index.ts';
import type { SecretBox } from '../platform/secrets/index.ts';
import { defineSchedule, purgeProgress, type JobHandler, type Schedule } from '../platform/jobs/index.ts';
import { DAY_KEEPERS } from './day-keepers.ts';
import { exportApart } from './export-apart.ts';

/** What runs in the background, and when what comes by itself. */
export interface HouseJobs {
  readonly handlers: readonly JobHandler[];
  readonly schedules: readonly Schedule[];
}

const PURGES: readonly Purge[] = [
  { title: '过期的重复提交标记', run: purgeIdempotencyKeys },
  { title: '没有完成的单点登录', run: purgeAttempts },
  { title: '已删除任务的进度', run: purgeProgress },
  { title: '谁在编辑的标记', run: purgePresence },
  { title: '往年每天的访问量（并成每月）', run: foldOldViews },
  { title: '早先的公开变动', run: purgePublicChanges },
  { title: '征集意见的人留下的联系方式', run: (database) => forgetCommentContacts(database) },
  { title: '网站找错的人留下的联系方式', run: (database) => forgetCorrectionContacts(database) },
  { title: '早先通知的内容和收件人', run: (database) => forgetNotices(database) },
  { title: '早先收到的邮件', run: (database) => forgetLetters(database) },
];

export function houseJobs(audit: AuditPlace, place: FilePlace, secrets: SecretBox): HouseJobs {
  return {
    handlers: [
      purgeHandler([
        ...PURGES,
        { title: '申请的身份证明、委托书', run: (database) => forgetIdentities(database, place.files) },
        { title: '保管期满的申请人信息', run: (database) => forgetApplicants(database, place.files) },
        { title: '保管期满的复议申请人、原告信息', run: (database) => forgetParties(database, place.files) },
      ]),
      verifyAuditHandler(audit),
      archiveImportHandler(place),
      releaseDueHandler(),
      closeDueHandler(),
      readFilesHandler(place.files),
      reindexHandler(),
      siteExportHandler(exportApart),
      sendNoticesHandler(secrets),
      remindRemediesHandler(),
      remindRequestsHandler(),
      pollMailboxesHandler({ ...place, secrets }),
      recountHandler(DAY_KEEPERS),
      redactionBurnHandler({ ...place, secrets }),
      ...OFFICE_HANDLERS,
    ],
    schedules: [
      defineSchedule({ cron: '* * * * *', job: releaseDueJob, payload: {} }),
      defineSchedule({ cron: '* * * * *', job: closeDueJob, payload: {} }),
      defineSchedule({ cron: '* * * * *', job: sendNoticesJob, payload: {} }),
      defineSchedule({ cron: '* * * * *', job: pollMailboxesJob, payload: {} }),
      defineSchedule({ cron: '10 7 * * *', job: remindRequestsJob, payload: {} }),
      defineSchedule({ cron: '20 7 * * *', job: remindRemediesJob, payload: {} }),
      defineSchedule({ cron: '0 3 * * *', job: verifyAuditJob, payload: {} }),
      defineSchedule({ cron: '30 3 * * *', job: purgeJob, payload: {} }),
      defineSchedule({ cron: '0 * * * *', job: siteExportJob, payload: {} }),
      ...OFFICE_SCHEDULES,
    ],
  };
}
