import type { Place } from '../../../kernel/place.ts';
import type { Repair } from '../../model/reading.ts';
import { unrepaired, type RestoredText } from '../restored-text.ts';
import { undoByteShift, type ByteShift } from './byte-shift.ts';
import { unifyForms } from './compatibility-forms.ts';
import { halveDigits } from './full-width-digits.ts';
import { removeInvisible } from './invisible.ts';
import { unifyLineEnds } from './line-ends.ts';
import { removePinyin } from './pinyin.ts';
import type { Stage } from './stage.ts';
import { simplify } from './traditional.ts';

export interface RepairedText {
  readonly restored: RestoredText;
  readonly repairs: readonly Repair[];
  /** Lines whose characters are damaged beyond repair (source offsets). */
  readonly damaged: readonly Place[];
}

/** Bytes first, then characters, then the script: each repair works on what the one before it made readable. */
export function repairText(source: string, byteShift: ByteShift | undefined): RepairedText {
  const repairs: Repair[] = [];
  const keep = (stage: Stage): RestoredText => {
    if (stage.repair !== null) repairs.push(stage.repair);
    return stage.restored;
  };
  const visible = keep(removeInvisible(unifyLineEnds(unrepaired(source))));
  const shifted = undoByteShift(visible, byteShift);
  const characters = keep(halveDigits(keep(unifyForms(keep(shifted)))));
  return { restored: keep(simplify(keep(removePinyin(characters)))), repairs, damaged: shifted.damaged };
}
