import { z } from 'zod';
import { defineJob } from '../../platform/jobs/index.ts';

/** Sends what waits. Asked for with every notice, and every minute for those whose time has come. */
export const sendNoticesJob = defineJob({
  name: 'notices.send',
  title: '发送短信和邮件通知',
  schema: z.object({}),
  once: 'waiting',
});
