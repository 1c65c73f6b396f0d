import type { Place } from '../../../kernel/place.ts';
import type { Repair } from '../../model/reading.ts';
import { unrepaired, type RestoredText } from '../restored-text.ts';
import { undoByteShift, type ByteShift } from './byte-shift.ts';
import { unifyForms } from './compatibility-forms.ts';
import { DAMAGE, damageMarks } from './damage-marks.ts';
import { halveDigits } from './full-width-digits.ts';
import { removeInvisible } from './invisible.ts';
import { unifyLineEnds } from './line-ends.ts';
import { removePinyin } from './pinyin.ts';
import type { Stage } from './stage.ts';
import { simplify } from './traditional.ts';

interface RepairedText {
  readonly restored: RestoredText;
  readonly repairs: readonly Repair[];
  /** Lines whose characters are damaged beyond repair (source offsets). */
  readonly damaged: readonly Place[];
}

/** Bytes first, then characters, then the script: each repair works on what the one before it made readable. */
export function repairText(source: string, byteShift: ByteShift | undefined): RepairedText {
  const sound = unrepaired(source);
  let marks = damageMarks(source);
  if (marks === 0) return { restored: sound, repairs: [], damaged: [] };
  const repairs: Repair[] = [];
  const keep = (stage: Stage): RestoredText => {
    if (stage.repair !== null) repairs.push(stage.repair);
    return stage.restored;
  };
  const lines = unifyLineEnds(sound);
  const shifted = undoByteShift((marks & DAMAGE.invisible) === 0 ? lines : keep(removeInvisible(lines)), byteShift);
  // What was unreadable before may itself need repair.
  if (shifted.repair !== null) marks |= damageMarks(shifted.restored.text);
  const needs = (bits: number): boolean => (marks & bits) !== 0;
  let restored = keep(shifted);
  if (needs(DAMAGE.compatibility)) restored = keep(unifyForms(restored));
  if (needs(DAMAGE.fullWidthDigits)) restored = keep(halveDigits(restored));
  if (needs(DAMAGE.pinyin | DAMAGE.traditional)) restored = keep(simplify(keep(removePinyin(restored))));
  return { restored, repairs, damaged: shifted.damaged };
}
