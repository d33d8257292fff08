/** Opens a copy of one's own data, once, when its reader says so: previews of links must not use it up. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { call, saidOf } from '../../api/client.ts';
import type { MyData } from '../../api/types.ts';
import { Copy } from './Copy.tsx';

type State = { is: 'closed' | 'opening' } | { is: 'open'; data: MyData } | { is: 'refused'; why: string };

export function MyDataPage(): ReactNode {
  const [state, setState] = useState<State>({ is: 'closed' });
  const open = async (): Promise<void> => {
    setState({ is: 'opening' });
    try {
      const token = window.location.hash.slice(1);
      const data = await call('POST /my-data', { body: { token } });
      // Neither the history nor a screenshot keeps what is of no more use.
      window.history.replaceState(null, '', window.location.pathname);
      setState({ is: 'open', data });
    } catch (fault) {
      setState({ is: 'refused', why: saidOf(fault) });
    }
  };
  return (
    <main className="my-data">
      <header>
        <h1>Dữ liệu của tôi</h1>
        <p className="quiet">Bình An, trợ lý của trạm y tế</p>
      </header>
      {state.is === 'open' ? (
        <Copy data={state.data} />
      ) : (
        <section className="my-data-open">
          <p>
            Đây là bản sao mọi thứ trạm đang lưu về anh/chị. Liên kết mở được <strong>một lần</strong>: hãy mở trên máy
            của mình và lưu lại tệp.
          </p>
          {state.is === 'refused' && <p role="alert">{state.why}</p>}
          <button type="button" disabled={state.is === 'opening'} onClick={() => void open()}>
            {state.is === 'opening' ? 'Đang mở…' : 'Mở bản sao'}
          </button>
        </section>
      )}
    </main>
  );
}
