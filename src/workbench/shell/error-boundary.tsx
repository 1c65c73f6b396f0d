import { Button } from 'antd';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
}

/** When a page breaks: says so, keeps the frame, and the drafts are in the browser's store already. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page-broken" role="alert">
        <h1>这个页面出错了</h1>
        <p>填写过的内容已经保存，不会丢失。请重试；如果刚更新过系统，请刷新页面。</p>
        <div className="form-actions">
          <Button type="primary" onClick={() => this.setState({ failed: false })}>
            重试
          </Button>
          <Button onClick={() => globalThis.location.reload()}>刷新页面</Button>
        </div>
      </div>
    );
  }
}
