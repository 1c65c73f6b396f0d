import { assertNever } from '../../kernel/assert-never.ts';
import { invalid, notFound, Problem, VERSION_CONFLICT } from '../../platform/http/index.ts';
import type { PeopleFailure } from './people-failure.ts';

/** What people read about a refused change of people, roles or tokens. */
export function problemOf(failure: PeopleFailure): Problem {
  switch (failure.kind) {
    case 'personNotFound':
      return notFound('人员');
    case 'agencyNotFound':
      return notFound('机关');
    case 'unitNotFound':
      return notFound('科室');
    case 'requestNotFound':
      return notFound('重置密码申请');
    case 'grantNotFound':
      return notFound('角色授予记录');
    case 'tokenNotFound':
      return notFound('接口令牌');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'agencyClosed':
      return conflict('person.agencyClosed', '机关已撤销', '已撤销的机关不能再增加人员、角色或令牌，请选择另一个机关。', 'agencyId');
    case 'unitClosed':
      return conflict('person.unitClosed', '科室已撤销', '这个科室已撤销，请选择另一个科室。', 'unitId');
    case 'signInNameTaken':
      return conflict('person.signInNameTaken', '登录名已被使用', '这个登录名已经有人使用，请换一个。', 'signInName');
    case 'signInNameFixed':
      return conflict('person.signInNameFixed', '登录名不能再改', '账号激活以后登录名不能修改，请保留原登录名。', 'signInName');
    case 'installationOutOfReach':
      return forbidden(
        'person.installationOutOfReach',
        '不属于任何机关的账号和覆盖全部机关的角色，只能由管理全部机关的管理员处理，请与其联系。',
      );
    case 'isAdministrator':
      return forbidden(
        'person.isAdministrator',
        '这个账号是系统管理员、安全保密员或安全审计员，不能在这里修改、停用或重置；请先由安全保密员收回角色，或在服务器上执行 gongkai user link。',
      );
    case 'notInvited':
      return conflict('person.notInvited', '账号已激活或已停用', '只有还没有激活的账号可以重新邀请；忘记密码请申请重置。');
    case 'notActive':
      return conflict(
        'person.notActive',
        '账号没有激活或已停用',
        '只有正常使用的账号可以重置密码；没有激活的请重新邀请，已停用的请先恢复。',
      );
    case 'alreadyDisabled':
      return conflict('person.alreadyDisabled', '账号已停用', '这个账号已经停用，不需要再次操作。');
    case 'notDisabled':
      return conflict('person.notDisabled', '账号没有停用', '这个账号没有停用，不需要恢复。');
    case 'resetWaiting':
      return conflict('reset.waiting', '已有申请在等待', '这个账号已有一个重置密码的申请在等待安全保密员处理。');
    case 'resetDecided':
      return conflict('reset.decided', '申请已处理', '这个申请已经处理过；如仍需重置，请重新申请。');
    case 'resetExpired':
      return conflict('reset.expired', '申请已过期', '申请三天内没有处理，已经失效；如仍需重置，请重新申请。');
    case 'sameTwo':
      return forbidden('reset.sameTwo', '申请人不能批准或拒绝自己的申请，请由另一位安全保密员处理。');
    case 'ownGrant':
      return forbidden('grant.own', '不能给自己授予角色，请由另一位安全保密员处理。');
    case 'accountDisabled':
      return conflict('grant.accountDisabled', '账号已停用', '已停用的账号不能授予角色，请先由系统管理员恢复账号。', 'accountId');
    case 'administratorNotActivated':
      return conflict(
        'grant.administratorNotActivated',
        '账号还没有激活',
        '管理员角色只能授予已由本人激活的账号，请等本人设好密码后再授予。',
        'accountId',
      );
    case 'alreadyHeld':
      return conflict('grant.alreadyHeld', '已有这个角色', '这个人已经有同样的角色，不需要再次授予。', 'role');
    case 'administratorsApart':
      return conflict(
        'grant.administratorsApart',
        '角色不能兼任',
        '系统管理员、安全保密员、安全审计员三者不能兼任，也不能兼任其他角色；请先收回已有的角色，或改授给别人。',
        'role',
      );
    case 'otherAgency':
      return conflict('grant.otherAgency', '不是本人所在的机关', '业务角色只能授予在本人所在的机关，请先把人员调到该机关。', 'agencyId');
    case 'unitNeeded':
      return conflict('grant.unitNeeded', '没有选择科室', '科室负责人和科室人员的角色要指明科室，请选择科室。', 'unitId');
    case 'unitNotWanted':
      return conflict('grant.unitNotWanted', '不需要科室', '这个角色针对整个机关，请不要选择科室。', 'unitId');
    case 'ownRevocation':
      return forbidden('grant.ownRevocation', '不能收回自己的角色，请由另一位安全保密员处理。');
    case 'alreadyRevoked':
      return conflict('record.alreadyRevoked', '已经收回或吊销', '这条记录已经收回或吊销，不需要再次操作。');
    case 'lastAdministrator':
      return conflict('grant.lastAdministrator', '这是最后一位', '系统必须至少有一位管理全部机关的这类管理员，请先授予另一个人，再收回。');
    case 'tokenDecided':
      return conflict('token.decided', '不需要审批', '这个令牌已经批准，或者不涉及业务内容，不需要再审批。');
    case 'tokenEnded':
      return conflict('token.ended', '令牌已失效', '这个令牌已被拒绝、吊销或已过期，不能再处理；如仍需要，请安全保密员新建一个。');
    case 'unknownScope':
      return invalid([{ path: `scopes/${failure.index}`, message: '没有这项授权，或者不能授权给程序；请从列表中选择。' }]);
    case 'expiryOutOfRange':
      return invalid([{ path: 'expiresAt', message: '有效期应在今天以后、一年以内。' }]);
    default:
      return assertNever(failure);
  }
}

function conflict(code: string, title: string, detail: string, field?: string): Problem {
  return new Problem({ status: 409, code, title, detail, ...(field === undefined ? {} : { fields: [{ path: field, message: detail }] }) });
}

function forbidden(code: string, detail: string): Problem {
  return new Problem({ status: 403, code, title: '不能这样操作', detail });
}
