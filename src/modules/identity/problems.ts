import { assertNever } from '../../kernel/assert-never.ts';
import { Problem, type ProblemWords } from '../../platform/http/index.ts';
import type { PasswordFailure } from './rules/password-policy.ts';

/** Every refusal of this module: status, code, and one sentence that says what to do. */
const WORDS = {
  signInNeeded: { status: 401, code: 'sign-in-needed', title: '需要登录', detail: '请先登录，再试一次。' },
  sessionEnded: {
    status: 401,
    code: 'session-ended',
    title: '登录已失效',
    detail: '长时间没有操作，或登录已在别处被结束；请重新登录，填写的内容还在。',
  },
  tokenRefused: {
    status: 401,
    code: 'token-refused',
    title: '令牌无效',
    detail: '接口令牌不存在、已收回或已过期，请向安全保密员申请新的令牌。',
  },
  tokenAwaitsApproval: {
    status: 403,
    code: 'token-awaits-approval',
    title: '令牌还没有批准',
    detail: '这个接口令牌要读写业务内容，所属机关的分管领导批准后才能使用，请联系分管领导。',
  },
  secondFactorNeeded: { status: 401, code: 'second-factor-needed', title: '需要动态验证码', detail: '请输入动态验证码，完成登录。' },
  enrolmentNeeded: {
    status: 401,
    code: 'second-factor-enrolment-needed',
    title: '需要启用动态验证码',
    detail: '您的角色必须使用动态验证码，请先按提示启用。',
  },
  passwordChangeNeeded: {
    status: 401,
    code: 'password-change-needed',
    title: '需要修改密码',
    detail: '密码已到期或必须更换，请先设置新密码。',
  },
  notAllowed: {
    status: 403,
    code: 'not-allowed',
    title: '没有权限',
    detail: '您的账号不能进行这项操作；如有需要，请联系安全保密员授予角色。',
  },
  formExpired: { status: 403, code: 'form-expired', title: '页面已过期', detail: '请刷新页面后再试一次。' },
  // One and the same for unknown names, wrong passwords, locked and disabled accounts.
  credentialsWrong: {
    status: 401,
    code: 'credentials-wrong',
    title: '登录名或密码不正确',
    detail: '请核对登录名和密码；连续多次失败会暂停登录一段时间，请稍后再试，或联系系统管理员。',
  },
  addressBlocked: {
    status: 429,
    code: 'too-many-failures',
    title: '登录失败次数太多',
    detail: '从您的网络地址登录失败的次数太多，请一小时后再试，或联系系统管理员。',
  },
  codeWrong: {
    status: 401,
    code: 'code-wrong',
    title: '验证码不正确',
    detail: '验证码不正确、已用过或已过期；请等应用里显示下一个验证码再输入，并检查手机时间是否准确。',
  },
  confirmationWrong: {
    status: 422,
    code: 'code-wrong',
    title: '验证码不正确',
    detail: '请输入应用里现在显示的 6 位数字，并检查手机时间是否准确。',
    fields: [{ path: 'code', message: '验证码不正确' }],
  },
  passwordWrong: {
    status: 422,
    code: 'password-wrong',
    title: '密码不正确',
    detail: '请输入您现在的密码；连续多次输错会暂停登录一段时间。',
    fields: [{ path: 'password', message: '密码不正确' }],
  },
  currentWrong: {
    status: 422,
    code: 'password-wrong',
    title: '现在的密码不正确',
    detail: '请输入您现在的密码；连续多次输错会暂停登录一段时间。',
    fields: [{ path: 'current', message: '现在的密码不正确' }],
  },
  alreadyEnrolled: {
    status: 409,
    code: 'second-factor-enrolled',
    title: '已启用动态验证码',
    detail: '要换一部手机，请先用密码停用现在的动态验证码，再重新启用。',
  },
  notEnrolled: { status: 409, code: 'second-factor-not-enrolled', title: '还没有启用动态验证码', detail: '请先启用动态验证码。' },
  nothingToConfirm: {
    status: 409,
    code: 'second-factor-not-begun',
    title: '请重新扫码',
    detail: '没有待确认的动态验证码，请重新开始启用，再扫一次二维码。',
  },
  linkClosed: {
    status: 410,
    code: 'link-closed',
    title: '链接已失效',
    detail: '这个一次性链接已用过、已过期或已被新的链接代替；请联系系统管理员重新发送。',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type IdentityProblem = keyof typeof WORDS;

/** To be thrown. */
export function problem(kind: IdentityProblem): Problem {
  return new Problem(WORDS[kind]);
}

/** Why a new password will not do; `field` is its name in the form. */
export function passwordProblem(failure: PasswordFailure, field: string): Problem {
  const message = passwordWords(failure);
  return new Problem({
    status: 422,
    code: `password.${failure.kind}`,
    title: '密码不符合要求',
    detail: message,
    fields: [{ path: field, message }],
  });
}

function passwordWords(failure: PasswordFailure): string {
  switch (failure.kind) {
    case 'tooShort':
      return `密码太短，请至少输入 ${failure.minimumLength} 个字符。`;
    case 'tooLong':
      return '密码太长，请不要超过 128 个字符。';
    case 'fewClasses':
      return `密码请至少包含大写字母、小写字母、数字、其他符号中的 ${failure.requiredClasses} 类。`;
    case 'likeName':
      return '密码里不要含有登录名或姓名。';
    case 'common':
      return '这个密码太常见，容易被猜到，请换一个。';
    case 'usedBefore':
      return '这个密码最近用过，请换一个新的。';
    default:
      return assertNever(failure);
  }
}
