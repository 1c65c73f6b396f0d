import { Progress } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';

/** Reading is cut off after this long. */
const LONGEST_SECONDS = 20;

/** That the report is being read, how long already, and how long at most. */
export function ImportProgress(): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const share = Math.min(95, Math.round((seconds / LONGEST_SECONDS) * 100));
  return (
    <div role="status" className="import-progress">
      <p>
        正在上传、读取和检查，已用 {seconds} 秒；一般几秒，最长约 {LONGEST_SECONDS} 秒。
      </p>
      <Progress percent={share} showInfo={false} status="active" aria-label="读取进度" />
    </div>
  );
}
