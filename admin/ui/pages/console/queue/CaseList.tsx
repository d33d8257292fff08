/** The list of a queue: search, what is new, and the rows. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ChevronLeft, Search } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseItem } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { useKeys } from '../frame/use-keys.ts';
import type { Queue } from '../queues.ts';
import { CaseRow } from './CaseRow.tsx';
import type { SteadyRow } from './steady-rows.ts';

interface Props {
  queue: Queue;
  rows: readonly SteadyRow[];
  news: readonly CaseItem[];
  onShow: () => void;
  current: string | null;
  loading: boolean;
  error: Error | null;
  again: () => void;
  search: string;
  onSearch: (text: string) => void;
  more: 'none' | 'more' | 'narrow';
  onMore: () => void;
}

export function CaseList(props: Props): ReactNode {
  const { queue, rows, current, search } = props;
  return (
    <section className="list-pane" aria-label={queue.name}>
      <header className="list-head">
        <Link href="/" className="back" aria-label="Hàng đợi">
          <ChevronLeft size={20} aria-hidden />
        </Link>
        <h1>{queue.name}</h1>
        <SearchField value={search} onChange={props.onSearch} />
      </header>
      <News news={props.news} onShow={props.onShow} />
      <div className="list-rows">
        {props.error !== null && <Failed fault={props.error} again={props.again} />}
        {props.loading && <Waiting rows={12} label="Đang tải danh sách ca" />}
        {!props.loading && props.error === null && rows.length === 0 && <Nothing queue={queue} search={search} />}
        <ul>
          {rows.map(({ item, gone }) => (
            <CaseRow
              key={item.id}
              item={item}
              gone={gone}
              current={item.id === current}
              href={`/queue/${queue.id}/${encodeURIComponent(item.id)}`}
            />
          ))}
        </ul>
        {props.more === 'more' && (
          <button type="button" className="list-more" onClick={props.onMore}>
            Xem thêm
          </button>
        )}
        {props.more === 'narrow' && <p className="list-more">Còn nữa. Chọn hàng đợi hẹp hơn hoặc tìm theo tên.</p>}
      </div>
    </section>
  );
}

function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  useEffect(() => {
    const element = field.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      onChange('');
      element?.blur();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onChange]);
  return (
    <label className="search">
      <Search size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder="Tên, số điện thoại"
        aria-label="Tìm ca theo tên hoặc số điện thoại"
      />
      <kbd aria-hidden>/</kbd>
    </label>
  );
}

/** New cases are told, and come into the list only when asked for. */
function News({ news, onShow }: { news: readonly CaseItem[]; onShow: () => void }): ReactNode {
  const red = news.filter(({ severity }) => severity === 'RED').length;
  return (
    <div role="status" className="news">
      {news.length > 0 && (
        <button type="button" className={red > 0 ? 'news-button news-red' : 'news-button'} onClick={onShow}>
          {news.length} ca mới{red > 0 && `, ${red} nguy cấp`} · hiện
        </button>
      )}
    </div>
  );
}

function Nothing({ queue, search }: { queue: Queue; search: string }): ReactNode {
  if (search !== '') return <Empty title="Không thấy ca nào">Thử tên không dấu, hoặc vài số cuối điện thoại.</Empty>;
  if (queue.mine === true) return <Empty title="Anh/chị chưa giữ ca nào">Mở một ca và bấm “Nhận về tôi”.</Empty>;
  return <Empty title="Không có ca nào ở đây">Ca mới sẽ tự báo, không cần tải lại trang.</Empty>;
}
