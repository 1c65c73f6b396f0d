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

/** Covers what is marked and asks the gate. The bytes may go anywhere only when the proof has no finding. */
export async function burnMarks(given: {
  readonly original: Uint8Array;
  readonly originalName: string;
  readonly fileName: string;
  readonly marks: readonly Mark[];
}): Promise<Result<Burned, RedactionRefusal>> {
  const { original, originalName, fileName } = given;
  const marks = labelled(given.marks);
  const covered = await redact({ bytes: original, marks });
  if (!covered.ok) return err(covered.error);
  const proof = await proveRedacted({ result: covered.value.bytes, fileName, original, originalName, marks });
  return proof.ok ? ok({ bytes: covered.value.bytes, proof: proof.value }) : err(proof.error);
}
