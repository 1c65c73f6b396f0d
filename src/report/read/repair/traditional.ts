import { Converter } from 'opencc-js/t2cn';
import { withText, type Edit, type RestoredText } from '../restored-text.ts';
import { repairOf, type Stage } from './stage.ts';

/** Frequent characters that simplified text never holds. */
const MARKER_CLASS =
  '[務開領導組衛計視點辦號緊圍繞決眾關項細認現將總結織動況強機統籌會專題調職責斷規內創區協嚴執復態應據數業構標準環發監絡網續聯術設負進達醫預風員國長門問間車見頁實際電話書學習萬與產場廣縣鎮鄉財經濟訴訟請處罰許證費額單報質資訊農貿運輸礎紀檢審議選舉識黨團戶體舊種類億條陽陰隊陸險難靈頒頻顯飛馬驗魚鳥麗黃齊龍龐滿溝灣潔災燈營爭當畫疊療癥確稅穩窮競筆節範築糧純級給絕維綜綱綠編練縮績繼罷義聖聞聲肅腦臨艙蘇藝藥蘭蟲衝補裝複親觀觸訂訓記訪評詢試詳誠誤說課諮講謝謹譯護讓豐貢貫貼賀賓賣趙跡踐軍軟載輔輕輯轄轉迴這連遞遠適遲還邊郵鄰醜釋針鈔鋼錄錯鎖鏈鐵閱闊闡陳雙離雜雲韓響頂順須顧飲養騙騰驅鬥]';
const MARKERS = new RegExp(MARKER_CLASS, 'g');
export const MARKER = new RegExp(MARKER_CLASS);
const IDEOGRAPHS = /[\u3400-\u9fff]/g;

type Convert = (text: string) => string;
let loaded: Convert | null = null;

/** The dictionary costs some ten milliseconds: only a traditional text pays for it. */
function converter(): Convert {
  const convert: Convert = loaded ?? Converter({ from: 't', to: 'cn' });
  loaded = convert;
  return convert;
}

/** `count` markers among the ideographs of `text`. */
function isTraditional(text: string, least: number, share: number): boolean {
  const markers = text.match(MARKERS)?.length ?? 0;
  return markers >= least && markers >= share * (text.match(IDEOGRAPHS)?.length ?? 0);
}

/** As long as before, or unchanged: a conversion that changes the length would move every offset after it. */
function convertLine(line: string): string {
  const converted = converter()(line);
  if (converted.length === line.length) return converted;
  return Array.from(line, (character) => {
    const single = converter()(character);
    return single.length === character.length ? single : character;
  }).join('');
}

/**
 * Traditional characters → simplified ones, when the text (or a line in it) really is traditional:
 * a surname or a shop sign in a simplified text stays as it is.
 */
export function simplify(before: RestoredText): Stage {
  const { text } = before;
  if (!isTraditional(text, 3, 0)) return { restored: before, repair: null };
  const whole = isTraditional(text, 3, 0.05);
  const lines = text.split('\n');
  const converted = lines.map((line) => (whole || isTraditional(line, 4, 0.1) ? convertLine(line) : line));
  const after = converted.join('\n');
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== after.charCodeAt(at)) edits.push({ start: at, end: at + 1, replacement: after.charAt(at) });
  }
  return {
    restored: withText(before, after),
    repair: repairOf('traditional', before, edits, `${edits.length}个繁体字已转换为简体字。`),
  };
}
