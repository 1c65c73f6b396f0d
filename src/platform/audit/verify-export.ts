import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { ENTRY_COLUMNS } from './chain-form.ts';
import { copyLine, textLines } from './copy-text.ts';
import { examineChain, type ChainVerdict } from './examine-chain.ts';
import { EXPORT_FORMAT } from './export-chain.ts';
import { nameAgency, type Finding } from './finding.ts';
import { readSealLine } from './seal-line.ts';

const header = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(1),
  agencyId: z.number().int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** Nothing in an export waits for a seal: whatever is in none was put in. */
const NOTHING_WAITS = { floorEntryId: Number.MAX_SAFE_INTEGER, upto: '1:1:' };

const values = z.array(z.string().nullable());
const item = z.union([
  z.object({ entry: values.length(ENTRY_COLUMNS.length) }),
  z.object({ seal: values }),
  z.object({ end: z.object({ entries: z.number(), seals: z.number() }) }),
]);

/** Examines an export without any database. An error: it is no export of ours. */
export async function verifyExport(
  file: AsyncIterable<Buffer>,
  anchors?: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Promise<Result<ChainVerdict, { readonly kind: 'notAnExport' }>> {
  let chain: ReturnType<typeof examineChain> | null = null;
  let agencyId = 0;
  let end: { readonly entries: number; readonly seals: number } | null = null;
  let damaged = 0;
  for await (const lines of textLines(file)) {
    for (const line of lines) {
      const parsed = parseLine(line.toString('utf8'));
      if (chain === null) {
        const first = header.safeParse(parsed);
        if (!first.success) return err({ kind: 'notAnExport' });
        ({ agencyId } = first.data);
        const partial = first.data.from !== null || first.data.to !== null;
        const own = partial ? undefined : anchors?.get(agencyId);
        chain = examineChain({
          agencyId,
          position: NOTHING_WAITS,
          partial,
          unsealedBefore: '',
          ...(own === undefined ? {} : { anchors: own }),
        });
        continue;
      }
      const read = item.safeParse(parsed);
      if (!read.success || end !== null) damaged += 1;
      else if ('entry' in read.data) chain.addEntry(Buffer.from(copyLine(read.data.entry)));
      else if ('end' in read.data) ({ end } = read.data);
      else {
        const seal = readSealLine(copyLine(read.data.seal));
        if (seal === null) damaged += 1;
        else chain.addSeal(seal);
      }
    }
  }
  if (chain === null) return err({ kind: 'notAnExport' });
  const verdict = chain.finish();
  const whole = end !== null && damaged === 0 && end.entries === verdict.entries && end.seals === verdict.seals;
  return ok(
    whole ? verdict : { ...verdict, errors: verdict.errors + 1, findings: [...verdict.findings, fileDamaged(agencyId, end === null)] },
  );
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fileDamaged(agencyId: number, brokenOff: boolean): Finding {
  return {
    code: 'file-damaged',
    severity: 'error',
    agencyId,
    entryId: null,
    sealNumber: null,
    at: null,
    deed: null,
    message: `${nameAgency(agencyId)}的导出文件${brokenOff ? '不完整，末尾缺少结束行' : '的行被改过、多出或缺少'}；请重新导出后再核对。`,
  };
}
