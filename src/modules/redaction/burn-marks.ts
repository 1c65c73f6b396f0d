import { err, ok, type Result } from '../../kernel/result.ts';
import { proveRedacted, redact, type Proof, type RedactionRefusal } from '../../platform/redaction/index.ts';
import { labelled, type Mark } from './rules/index.ts';

/** Tells nothing: neither what the file was called nor whom it is about. */
export function resultName(id: number, version: number): string {
  return `部分公开文本-${id}-${version}.pdf`;
}

export interface Burned {
  readonly bytes: Uint8Array;
  readonly proof: Proof;
}

/** How far it has come: `share` from 0 to 1. */
export type OnBurning = (share: number, words: string) => void;

/** Of the whole: the gate draws every page twice. */
const BURNING_SHARE = 1 / 3;

/**
 * Covers what is marked and asks the gate. The bytes may go anywhere only when the proof has no finding.
 * Throws the signal's reason when it is given up.
 */
export async function burnMarks(
  given: {
    readonly original: Uint8Array;
    readonly originalName: string;
    readonly fileName: string;
    readonly marks: readonly Mark[];
  },
  signal: AbortSignal,
  onBurning: OnBurning,
): Promise<Result<Burned, RedactionRefusal>> {
  const { original, originalName, fileName } = given;
  const marks = labelled(given.marks);
  const covered = await redact(
    { bytes: original, marks },
    {
      signal,
      onPage: (page, pages) => onBurning((page / pages) * BURNING_SHARE, `正在涂黑：第 ${page} 页，共 ${pages} 页`),
    },
  );
  if (!covered.ok) return err(covered.error);
  const proof = await proveRedacted(
    { result: covered.value.bytes, fileName, original, originalName, marks },
    {
      signal,
      onPage: (page, pages) => onBurning(BURNING_SHARE + (page / pages) * (1 - BURNING_SHARE), `正在检查：第 ${page} 页，共 ${pages} 页`),
    },
  );
  return proof.ok ? ok({ bytes: covered.value.bytes, proof: proof.value }) : err(proof.error);
}
