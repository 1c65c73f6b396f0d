import {
  AlignmentType,
  convertMillimetersToTwip,
  LineRuleType,
  type IFontAttributesProperties,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';

/** A face by the name under which Word and WPS know it; `hint` keeps “ ” … — as wide as Chinese characters. */
export function officialFont(eastAsia: string): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' };
}

/** The faces of GB/T 9704-2012: title 小标宋, body 仿宋, first level 黑体, second level 楷体. */
export const TITLE_FONT = officialFont('方正小标宋简体');
export const BODY_FONT = officialFont('仿宋_GB2312');
export const HEI_FONT = officialFont('黑体');
export const KAI_FONT = officialFont('楷体_GB2312');
export const TABLE_FONT = { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体', hint: 'eastAsia' };

/** 三号 and 二号 in half points. */
const SIZE_3 = 32;
const SIZE_2 = 44;
/** 22 lines on 225 mm: lines of 28.8 pt, in twentieths of a point. */
const LINE = { line: 576, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** Two characters of 三号, in twentieths of a point; `firstLineChars` follows the type size in Word. */
export const FIRST_LINE = { firstLine: 640, firstLineChars: 200 };

function headingStyle(font: IFontAttributesProperties, bold: boolean): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    run: { font, size: SIZE_3, bold, italics: false, color: '000000' },
    paragraph: { spacing: LINE, indent: FIRST_LINE, keepNext: true, keepLines: true },
  };
}

export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: BODY_FONT, size: SIZE_3, language: { value: 'en-US', eastAsia: 'zh-CN' } }, paragraph: { spacing: LINE } },
    title: {
      run: { font: TITLE_FONT, size: SIZE_2, bold: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 700, lineRule: LineRuleType.EXACT, before: 0, after: 576 } },
    },
    heading1: headingStyle(HEI_FONT, false),
    heading2: headingStyle(KAI_FONT, false),
    heading3: headingStyle(BODY_FONT, true),
  },
  paragraphStyles: [
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { font: KAI_FONT }, paragraph: { indent: { left: 640, right: 640 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER } },
  ],
};

/** A4, margins of GB/T 9704: 天头 37, 地脚 35, 订口 28, 切口 26 mm; the page number 7 mm below the type area. */
export const OFFICIAL_PAGE: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    header: convertMillimetersToTwip(15),
    footer: convertMillimetersToTwip(23),
  },
};
