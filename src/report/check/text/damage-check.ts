import type { Check } from '../check.ts';

/** Code of the reader's note on lines whose bytes are not whole. */
export const DAMAGED = 'text.damaged';

/** What the reader could not restore is a finding too: nobody else can read it either. */
export const DAMAGED_TEXT: Check = {
  code: 'text.damaged',
  severities: ['warning'],
  title: '文字编码损坏',
  description: '有的行编码错位、字节不完整，成了乱码，无法还原，也就无法核对。',
  source: '《政府信息公开条例》第六条（准确公开）',
  example: '“。ㄒ唬┬畔⒌那闆r”。',
  *find({ reading }) {
    for (const note of reading.notes) {
      if (note.code === DAMAGED && note.places.length > 0) yield { severity: 'warning', message: note.message, places: note.places };
    }
  },
};
