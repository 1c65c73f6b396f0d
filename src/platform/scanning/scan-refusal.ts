import type { NotScanned, ScanVerdict } from './scanner.ts';

/** Why a file may not be taken now: `code` for machines, `message` one Chinese sentence; `later` says that another try may do. */
export interface ScanRefusal {
  readonly kind: 'infected' | 'notScanned';
  readonly code: string;
  readonly message: string;
  readonly later: boolean;
}

const WAITING: Readonly<Record<Exclude<NotScanned, 'off'>, Omit<ScanRefusal, 'kind'>>> = {
  unreachable: {
    code: 'scan.unreachable',
    message: '病毒扫描服务暂时连不上，文件没有保存，已填写的内容不受影响；请稍后重试，多次不成请联系系统管理员。',
    later: true,
  },
  timeout: {
    code: 'scan.timeout',
    message: '病毒扫描超时，文件没有保存，已填写的内容不受影响；请稍后重试，多次不成请联系系统管理员。',
    later: true,
  },
  failed: {
    code: 'scan.failed',
    message: '病毒扫描没有给出结果，文件没有保存，已填写的内容不受影响；请稍后重试，多次不成请联系系统管理员。',
    later: true,
  },
  sizeLimit: {
    code: 'scan.sizeLimit',
    message: '文件超过病毒扫描的大小上限，没有保存；请拆成几个较小的文件，或请系统管理员调高扫描服务的上限（StreamMaxLength）。',
    later: false,
  },
};

/** What stands against taking a file with this verdict; null when nothing does: it is clean, or no scanner is set up. */
export function scanRefusal(verdict: ScanVerdict): ScanRefusal | null {
  switch (verdict.kind) {
    case 'clean':
      return null;
    case 'infected':
      return {
        kind: 'infected',
        code: 'scan.infected',
        message: `文件带有病毒（${verdict.name}），没有保存；请用杀毒软件检查您的电脑，清除后再上传。`,
        later: false,
      };
    case 'notScanned':
      return verdict.why === 'off' ? null : { kind: 'notScanned', ...WAITING[verdict.why] };
  }
}
