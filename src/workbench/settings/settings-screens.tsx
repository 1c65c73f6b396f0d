import type { ReactNode } from 'react';
import { NoticeProviders } from './notice-providers.tsx';
import { SettingsPage } from './settings-page.tsx';

export function SiteSettingsScreen(): ReactNode {
  return <SettingsPage group="site" title="网站设置" lead="显示在公众网站每个页面的顶部和底部，保存后公众马上看到。" />;
}

export function DisclosureSettingsScreen(): ReactNode {
  return <SettingsPage group="disclosure" title="主动公开设置" lead="多久评估一次、几天内解读、几点提醒，对所有机关起作用。" />;
}

export function RequestsSettingsScreen(): ReactNode {
  return (
    <SettingsPage
      group="requests"
      title="依申请公开设置"
      lead="答复审批几级、补正给多少天、材料保存多久，对所有机关起作用。法律规定的期限由系统计算，不在这里改。"
    />
  );
}

export function NoticesSettingsScreen(): ReactNode {
  return (
    <SettingsPage
      group="notices"
      title="邮件和短信"
      lead="发给申请人的邮件和短信由谁发送，对所有机关起作用。"
      below={<NoticeProviders />}
    />
  );
}

export function OperationsSettingsScreen(): ReactNode {
  return <SettingsPage group="operations" title="运行设置" lead="程序怎样照看自己：什么时候提醒，记录保留多久。" />;
}

export function SecuritySettingsScreen(): ReactNode {
  return <SettingsPage group="security" title="登录安全" lead="对所有机关的工作人员生效；保存后几秒内起作用。" />;
}
