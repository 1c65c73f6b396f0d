import { z } from 'zod';
import { apiOf, self, type App } from '../../../platform/http/index.ts';
import { clientOf } from '../client.ts';
import type { IdentityContext } from '../context.ts';
import { beginEnrolment, confirmEnrolment, removeSecondFactor, renewRecoveryCodes } from '../manage-second-factor.ts';
import { passwordProblem, problem } from '../problems.ts';
import { changePassword } from '../set-password.ts';
import { requireVisit } from '../visit.ts';
import { answerWithSecret } from './session-answer.ts';
import { enrolmentAnswer, password, recoveryCodes, sessionState } from './session-schema.ts';

const TAGS = ['我的账号'];
const OWN = self('one’s own account');
const Confirmation = z.object({ password }).meta({ id: 'PasswordConfirmation' });
const ENROLLING = { ...OWN, duringSignIn: ['secondFactorEnrolment'] as const };

/** Password, second factor and recovery codes of whoever asks. */
export function accountRoutes(app: App, context: IdentityContext): void {
  const api = apiOf(app);

  api.post(
    '/api/v1/account/password',
    {
      config: { ...OWN, duringSignIn: ['passwordChange'] },
      schema: {
        summary: '修改密码',
        tags: TAGS,
        body: z.object({ current: password, next: password }).meta({ id: 'PasswordChange' }),
        response: { 200: sessionState },
      },
    },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      const changed = await changePassword(context, clientOf(request), visit, request.body);
      if (changed.ok) return answerWithSecret(context, reply, changed.value);
      const failure = changed.error;
      if (failure.kind === 'currentWrong' || failure.kind === 'sessionEnded') throw problem(failure.kind);
      throw passwordProblem(failure, 'next');
    },
  );

  api.post(
    '/api/v1/account/second-factor/begin',
    {
      config: ENROLLING,
      schema: { summary: '开始启用动态验证码', tags: TAGS, response: { 200: enrolmentAnswer } },
    },
    async (request) => {
      const begun = await beginEnrolment(context, clientOf(request), await requireVisit(context, request));
      if (!begun.ok) throw problem(begun.error.kind);
      return begun.value;
    },
  );

  api.post(
    '/api/v1/account/second-factor',
    {
      config: ENROLLING,
      schema: {
        summary: '用第一个验证码确认启用',
        tags: TAGS,
        body: z.object({ code: z.string().max(20) }).meta({ id: 'SecondFactorConfirmation' }),
        response: { 200: recoveryCodes },
      },
    },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      const confirmed = await confirmEnrolment(context, clientOf(request), visit, request.body.code);
      if (!confirmed.ok) throw problem(confirmed.error.kind);
      await answerWithSecret(context, reply, confirmed.value.secret);
      return { recoveryCodes: [...confirmed.value.recoveryCodes] };
    },
  );

  api.post(
    '/api/v1/account/recovery-codes',
    {
      config: OWN,
      schema: {
        summary: '重新生成恢复码',
        tags: TAGS,
        body: Confirmation,
        response: { 200: recoveryCodes },
      },
    },
    async (request) => {
      const visit = await requireVisit(context, request);
      const renewed = await renewRecoveryCodes(context, clientOf(request), visit, request.body.password);
      if (!renewed.ok) throw problem(renewed.error.kind);
      return { recoveryCodes: [...renewed.value] };
    },
  );

  api.delete(
    '/api/v1/account/second-factor',
    {
      config: OWN,
      schema: {
        summary: '停用动态验证码',
        tags: TAGS,
        body: Confirmation,
        response: { 200: sessionState },
      },
    },
    async (request, reply) => {
      const visit = await requireVisit(context, request);
      const removed = await removeSecondFactor(context, clientOf(request), visit, request.body.password);
      if (!removed.ok) throw problem(removed.error.kind);
      return answerWithSecret(context, reply, visit.secret);
    },
  );
}
