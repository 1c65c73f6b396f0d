import { digestOf, DIGEST_BYTES, NO_HASH, PACKED_BYTES, type AuditHash } from './chain-form.ts';
import type { ChainPosition } from './chain-position.ts';
import { numberInLine } from './copy-text.ts';
import { entryFacts, renumbered, TRANSACTION_FIELD } from './entry-line.ts';
import { nameAgency, nameEntry, type Finding, type FindingCode } from './finding.ts';
import { hashOfSeal, type SealLine } from './seal-line.ts';
import { isSeen, parseSnapshot } from './snapshot.ts';

/** Findings kept word for word; further ones are counted. */
const FINDINGS_KEPT = 1_000;
/** Lines that wait for their seal; beyond, only digests are kept, so that memory stays flat. */
const LINES_WAITING = 20_000;

export interface ChainExpectations {
  readonly agencyId: number;
  /** How far sealing has come; null when nothing was ever sealed. An export has nothing behind its last seal. */
  readonly position: Pick<ChainPosition, 'floorEntryId' | 'upto'> | null;
  /** Hashes noted outside the database, by seal number. */
  readonly anchors?: ReadonlyMap<number, string>;
  /** The first seal may stand anywhere: an export of some days. */
  readonly partial?: boolean;
  /** Unsealed entries written before this (as PostgreSQL writes it, in UTC) are a warning. */
  readonly unsealedBefore: string;
}

/** What an examination says of one chain. */
export interface ChainVerdict {
  readonly agencyId: number;
  readonly entries: number;
  readonly seals: number;
  readonly unsealed: number;
  readonly head: { readonly sealNumber: number; readonly hash: string; readonly algorithm: AuditHash; readonly sealedAt: string } | null;
  /** The first thousand. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
}

/** Of an entry whose line was not kept: both digests, since its seal decides, and its transaction. */
type Digests = Readonly<Record<AuditHash, Buffer>> & { readonly transaction: bigint };

interface Altered {
  readonly entryId: number;
  readonly line: Buffer | null;
  readonly expected: Buffer;
  readonly algorithm: AuditHash;
  readonly sealNumber: number;
}

/**
 * Takes the entries and seals of one chain, each seal after all entries that it may hold, and says what is wrong.
 * Seals come in the order of their numbers.
 */
export function examineChain(expectations: ChainExpectations) {
  const { agencyId, anchors = new Map<number, string>() } = expectations;
  const waiting = new Map<number, Buffer | Digests>();
  const findings: Finding[] = [];
  const altered: Altered[] = [];
  const misplaced: SealLine[] = [];
  const upto = expectations.position === null ? null : parseSnapshot(expectations.position.upto);
  const count = { entries: 0, seals: 0, unsealed: 0, errors: 0, warnings: 0 };
  let last: SealLine | null = null;

  function report(code: FindingCode, about: { entryId?: number; line?: Buffer | null; sealNumber?: number }, message: string): void {
    const severity = code === 'entry-unsealed' ? 'warning' : 'error';
    count[severity === 'error' ? 'errors' : 'warnings'] += 1;
    if (findings.length >= FINDINGS_KEPT) return;
    const facts = about.entryId === undefined ? null : entryFacts(about.entryId, about.line ?? null);
    findings.push({
      code,
      severity,
      agencyId,
      entryId: about.entryId ?? null,
      sealNumber: about.sealNumber ?? null,
      at: facts?.at ?? null,
      deed: facts?.deed ?? null,
      message: `${nameAgency(agencyId)}${facts === null ? '' : `的${nameEntry(facts)}`}${message}`,
    });
  }

  /** An entry, in the order of the numbers. */
  function addEntry(line: Buffer): void {
    count.entries += 1;
    const keep = waiting.size < LINES_WAITING;
    waiting.set(
      numberInLine(line, 1),
      keep ? line : { sm3: digestOf('sm3', line), sha256: digestOf('sha256', line), transaction: transactionOf(line) },
    );
  }

  function addSeal(seal: SealLine): void {
    const { sealNumber, algorithm, packed } = seal;
    count.seals += 1;
    const intact = hashOfSeal(seal) === seal.hash;
    if (!intact) misplaced.push(seal);
    const expectedNumber = last === null ? (expectations.partial === true ? sealNumber : 1) : last.sealNumber + 1;
    if (sealNumber > expectedNumber) {
      const which = sealNumber - expectedNumber === 1 ? `第 ${expectedNumber} 号封条` : `第 ${expectedNumber} 至 ${sealNumber - 1} 号封条`;
      report('seal-missing', { sealNumber: expectedNumber }, `的${which}已不在，被删除了。`);
    } else if (sealNumber < expectedNumber) {
      report('link-broken', { sealNumber }, `的第 ${sealNumber} 号封条重复或次序颠倒。`);
    } else if (!(last === null && expectations.partial === true) && seal.previousHash !== (last?.hash ?? NO_HASH)) {
      report('link-broken', { sealNumber }, `的第 ${sealNumber} 号封条与前一号封条接不上，两者之一被改过或换过。`);
    }
    const anchored = anchors.get(sealNumber);
    if (anchored !== undefined && anchored !== seal.hash) {
      report('seal-replaced', { sealNumber }, `的第 ${sealNumber} 号封条与数据库外留存的锚不符，链被重做过。`);
    }
    for (let start = 0; start + PACKED_BYTES <= packed.length; start += PACKED_BYTES) {
      const entryId = Number(packed.readBigUInt64BE(start));
      const found = waiting.get(entryId);
      if (found === undefined) {
        report(
          'entry-missing',
          { entryId, sealNumber },
          `（封存于 ${seal.sealedAt}，第 ${sealNumber} 号封条）已不在，被删除了${intact ? '' : '；但这号封条本身也被改过'}。`,
        );
        continue;
      }
      waiting.delete(entryId);
      const line = 'sm3' in found ? null : found;
      const digest = 'sm3' in found ? found[algorithm] : digestOf(algorithm, found);
      if (packed.compare(digest, 0, DIGEST_BYTES, start + 8, start + PACKED_BYTES) === 0) continue;
      if (intact) {
        altered.push({ entryId, line, expected: packed.subarray(start + 8, start + PACKED_BYTES), algorithm, sealNumber });
      } else {
        report('entry-doubtful', { entryId, line, sealNumber }, `与第 ${sealNumber} 号封条不符，而这号封条本身也被改过。`);
      }
    }
    last = seal;
  }

  /** An entry behind the last seal. */
  function addTail(line: Buffer): void {
    count.entries += 1;
    judgeUnsealed(numberInLine(line, 1), line, transactionOf(line));
  }

  function judgeUnsealed(entryId: number, line: Buffer | null, transaction: bigint): void {
    const { position } = expectations;
    if (position !== null && upto !== null && (entryId <= position.floorEntryId || isSeen(upto, transaction))) {
      report('entry-inserted', { entryId, line }, '不在任何封条里，却早该封存，是事后插入的，或封条被改过。');
      return;
    }
    count.unsealed += 1;
    const { at } = entryFacts(entryId, line);
    if (at !== null && at < expectations.unsealedBefore)
      report('entry-unsealed', { entryId, line }, '写入已久仍未封存，请检查封存是否在运行。');
  }

  function finish(): ChainVerdict {
    for (const [entryId, found] of waiting) {
      if ('sm3' in found) judgeUnsealed(entryId, null, found.transaction);
      else judgeUnsealed(entryId, found, transactionOf(found));
    }
    reportAltered();
    reportMisplaced();
    let cut = 0;
    for (const number of anchors.keys()) cut = Math.max(cut, number);
    if (cut > (last?.sealNumber ?? 0)) {
      report(
        'chain-cut',
        { sealNumber: cut },
        `的链只到第 ${last?.sealNumber ?? 0} 号封条，而数据库外留存的锚已到第 ${cut} 号：末尾的封条和记录被截去。`,
      );
    }
    return {
      agencyId,
      ...count,
      head: last === null ? null : { sealNumber: last.sealNumber, hash: last.hash, algorithm: last.algorithm, sealedAt: last.sealedAt },
      findings,
    };
  }

  function reportAltered(): void {
    // Pairs only among the first: with more, the numbers matter less than that there are so many.
    const candidates = altered.slice(0, 100);
    const told = new Set<number>();
    for (const one of candidates) {
      const other = candidates.find(
        (candidate) =>
          candidate !== one &&
          one.line !== null &&
          candidate.expected.equals(digestOf(candidate.algorithm, renumbered(one.line, candidate.entryId))),
      );
      if (other === undefined || told.has(one.entryId)) continue;
      const back = other.line !== null && one.expected.equals(digestOf(one.algorithm, renumbered(other.line, one.entryId)));
      if (!back) continue;
      told.add(one.entryId).add(other.entryId);
      report(
        'entries-swapped',
        { entryId: one.entryId, line: one.line, sealNumber: one.sealNumber },
        `与第 ${other.entryId} 号记录被对调。`,
      );
    }
    for (const { entryId, line, sealNumber } of altered) {
      if (!told.has(entryId))
        report('entry-altered', { entryId, line, sealNumber }, `与封存时（第 ${sealNumber} 号封条）不同，内容被改过。`);
    }
  }

  function reportMisplaced(): void {
    for (const seal of misplaced) {
      const other = misplaced.slice(0, 100).find((candidate) => candidate !== seal && hashOfSeal(seal, candidate.sealNumber) === seal.hash);
      if (other === undefined) report('seal-altered', { sealNumber: seal.sealNumber }, `的第 ${seal.sealNumber} 号封条的内容被改过。`);
      else
        report(
          'seals-swapped',
          { sealNumber: seal.sealNumber },
          `的第 ${seal.sealNumber} 号封条原是第 ${other.sealNumber} 号，次序被调换。`,
        );
    }
  }

  return { addEntry, addSeal, addTail, finish };
}

function transactionOf(line: Buffer): bigint {
  return BigInt(numberInLine(line, TRANSACTION_FIELD));
}
