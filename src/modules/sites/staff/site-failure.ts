import { assertNever } from '../../../kernel/assert-never.ts';
import { notFound, Problem, VERSION_CONFLICT, type ProblemWords } from '../../../platform/http/index.ts';

/** Why something about a site or a section can't be done. */
export type SiteFailure =
  | { readonly kind: 'notFound'; readonly what: '网站' | '栏目' | '机关' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'taken'; readonly path: 'slug' | 'host' }
  | { readonly kind: 'mainSite' }
  | { readonly kind: 'agencyClosed' }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'underItself' }
  | { readonly kind: 'hasOpenBelow' }
  | { readonly kind: 'itemUnknown' }
  /** A block names a section that the site does not have; `path` leads to it. */
  | { readonly kind: 'sectionUnknown'; readonly path: string; readonly slug: string }
  | { readonly kind: 'unreadableText'; readonly path: string }
  | { readonly kind: 'notPublic'; readonly documentIds: readonly number[] };

/** What a failure says to whoever asked. */
export function siteProblem(failure: SiteFailure): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound(failure.what);
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'taken':
      return failure.path === 'slug'
        ? wrongField('slug', 409, 'site.slugTaken', '这个网址代码已经用了，请换一个。')
        : wrongField('host', 409, 'site.hostTaken', '这个域名已经给了别的网站，请核对。');
    case 'mainSite':
      return conflict('site.isMain', '这是主站', '主站在网址的根上，不能改网址代码，也不能关闭；可以修改它的名称、栏目和首页。');
    case 'agencyClosed':
      return conflict('site.agencyClosed', '机关已撤销', '这个机关已撤销，不能再建网站。');
    case 'tooDeep':
      return wrongField('parentId', 422, 'section.tooDeep', '栏目最多四级，请放到上一级。');
    case 'underItself':
      return wrongField('parentId', 422, 'section.underItself', '不能放到自己或自己的下级栏目里，请另选位置。');
    case 'hasOpenBelow':
      return conflict('section.hasOpenBelow', '还有开放的下级栏目', '请先关闭或移走下级栏目，再关闭这个栏目。');
    case 'itemUnknown':
      return wrongField('item', 422, 'section.itemUnknown', '没有这个法定主动公开事项，请重新选择。');
    case 'sectionUnknown':
      return wrongField(failure.path, 422, 'site.sectionUnknown', `网站里没有网址代码为“${failure.slug}”的栏目，请重新选择。`);
    case 'unreadableText':
      return wrongField(failure.path, 422, 'site.textUnreadable', '这段文字的格式读不出来，请重新填写。');
    case 'notPublic':
      return wrongField(
        'entries',
        422,
        'section.notPublic',
        `编号 ${failure.documentIds.slice(0, 10).join('、')} 的信息没有公开，或者不在本网站的收录范围里，请移出后再保存。`,
      );
    default:
      return assertNever(failure);
  }
}

function conflict(code: string, title: string, detail: string): Problem {
  return new Problem({ status: 409, code, title, detail });
}

function wrongField(path: string, status: number, code: string, message: string): Problem {
  return new Problem({ status, code, title: '填写有误', detail: message, fields: [{ path, message }] } satisfies ProblemWords);
}
