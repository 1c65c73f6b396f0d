import { Button } from 'antd';
import { useState, type ReactNode } from 'react';

/** The picture of a page; it is drawn on the server when it is asked for, which takes a moment. */
export function PagePicture({ source, alt }: { readonly source: string; readonly alt: string }): ReactNode {
  const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
  const [tries, setTries] = useState(0);
  const address = tries === 0 ? source : `${source}${source.includes('?') ? '&' : '?'}again=${tries}`;
  return (
    <>
      <img src={address} alt={alt} draggable={false} onLoad={() => setState('there')} onError={() => setState('failed')} />
      {state === 'waiting' && (
        <p className="redaction-wait" role="status">
          正在画出{alt}……
        </p>
      )}
      {state === 'failed' && (
        <div className="redaction-wait" role="alert">
          <p>{alt}没有画出来；再试仍不行，请用“打印为 PDF”重新生成文件后上传。</p>
          <Button
            onClick={() => {
              setState('waiting');
              setTries(tries + 1);
            }}
          >
            再试一次
          </Button>
        </div>
      )}
    </>
  );
}
