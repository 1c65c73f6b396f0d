import type { ThemeConfig } from 'antd';

/** The palette of the public site: national red for the mark, deep blue for action. Also in `workbench.css`. */
const BLUE = '#0b4a8f';

export const THEME: ThemeConfig = {
  token: {
    colorPrimary: BLUE,
    colorInfo: BLUE,
    colorLink: BLUE,
    colorError: '#a5120d',
    colorWarning: '#a86200',
    colorSuccess: '#11623a',
    colorErrorBg: '#fdeeed',
    colorErrorBorder: '#e3b1ae',
    colorWarningBg: '#fff5e0',
    colorWarningBorder: '#e3c98a',
    colorInfoBg: '#eaf1f9',
    colorInfoBorder: '#b5cbe3',
    colorSuccessBg: '#e9f6ef',
    colorSuccessBorder: '#a9d3bb',
    colorTextBase: '#1b2430',
    colorTextSecondary: '#4f5b69',
    colorTextTertiary: '#5a6675',
    colorTextPlaceholder: '#667281',
    colorTextDescription: '#4f5b69',
    colorBorder: '#b9c2cd',
    colorBorderSecondary: '#d5dbe3',
    borderRadius: 6,
    fontSize: 15,
    controlHeight: 36,
    controlHeightSM: 28,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif",
    // Nothing slides: a menu that still moves takes the press for its neighbour, and who works here all day is in a hurry.
    motion: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Alert: { defaultPadding: '10px 14px', withDescriptionPadding: '12px 16px', withDescriptionIconSize: 20 },
    Tag: { defaultBg: '#eef1f5' },
  },
};
