/** Reads a list of people from a CSV or XLSX file: first what would become of each line, then the writing. */
import { useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/client.ts';
import { call, saidOf } from '../../../api/client.ts';
import type { Imported, ImportPreview } from '../../../api/types.ts';
import { Waiting } from '../../../parts/Notes.tsx';
import { PageBody } from '../PageBody.tsx';
import { errorFile } from './error-lines.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { useImport } from './use-import.ts';

export function ImportPage(): ReactNode {
  const [list, setList] = useState<File | null>(null);
  const preview = useMutation<ImportPreview, ApiProblem, File>({
    mutationFn: (file) => call('POST /people/import/preview', { file }),
  });
  const writing = useImport();
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setList(file);
    writing.reset();
    preview.mutate(file);
    // so that the same file, corrected, can be chosen again
    event.target.value = '';
  };
  return (
    <PageBody title="Nhập danh sách" wide>
      <p>
        Chọn tệp <b>.xlsx</b> hoặc <b>.csv</b>, nhiều nhất 5.000 người. Cần các cột: Họ tên, Số điện thoại, Năm sinh,
        Diện (F0, F1), Ngày dương tính hoặc tiếp xúc. Có thể thêm: Giới, Số mũi, Bệnh nền, Bệnh, Xã phường, Quan hệ, Hộ
        gia đình.
      </p>
      <label className="file-button">
        {preview.data === undefined ? 'Chọn tệp' : 'Chọn tệp khác'}
        <input
          type="file"
          className="unseen"
          accept=".csv,.xlsx,text/csv"
          onChange={onFile}
          disabled={writing.isPending}
        />
      </label>
      {preview.isPending && <Waiting rows={6} label={`Đang đọc ${list?.name ?? ''}`} />}
      {preview.error !== null && (
        <p className="form-problem" role="alert">
          {list?.name}: {saidOf(preview.error)}
        </p>
      )}
      {preview.data !== undefined && list !== null && <Read list={list} preview={preview.data} writing={writing} />}
    </PageBody>
  );
}

interface ReadProps {
  list: File;
  preview: ImportPreview;
  writing: ReturnType<typeof useImport>;
}

function Read({ list, preview, writing }: ReadProps): ReactNode {
  const { counts, ignored, lines } = preview;
  const wanted = counts.new + counts.update;
  return (
    <>
      <p className="quiet">
        {list.name}: {lines.length} dòng. Chưa ghi gì cho tới khi bấm “Ghi”.
        {ignored.length > 0 && ` Không dùng cột: ${ignored.join(', ')}.`}
      </p>
      <PreviewTable preview={preview} results={writing.data ?? []} />
      {writing.isPending && <Progress lines={wanted} />}
      {writing.data !== undefined && <Result results={writing.data} preview={preview} />}
      {writing.error !== null && (
        <p className="form-problem" role="alert">
          {saidOf(writing.error)} Bấm “Ghi” lần nữa để ghi tiếp: người đã ghi không bị ghi lại.
        </p>
      )}
      <div className="form-foot">
        {counts.refused > 0 && (
          <Button variant="default" onClick={() => save(`loi-${list.name.replace(/\.\w+$/, '')}.csv`, preview)}>
            Tải {counts.refused} dòng bị từ chối
          </Button>
        )}
        {wanted === 0 ? (
          <span className="quiet">Không có dòng nào cần ghi.</span>
        ) : (
          writing.data === undefined && (
            <Button loading={writing.isPending} onClick={() => writing.mutate(list)}>
              Ghi {wanted} dòng
            </Button>
          )
        )}
      </div>
    </>
  );
}

function Progress({ lines }: { lines: number }): ReactNode {
  return (
    <p role="status">
      <span className="figures">
        Đang ghi {lines} dòng{lines > 500 && ', có thể mất vài phút'}. Giữ trang này mở.
      </span>
      <progress className="progress" aria-label="Đang ghi" />
    </p>
  );
}

/** Of the lines that were to be written: a line refused before is in the table already. */
function Result({ results, preview }: { results: readonly Imported[]; preview: ImportPreview }): ReactNode {
  const shown = new Set(preview.lines.flatMap(({ line, fate }) => (fate === 'new' || fate === 'update' ? line : [])));
  const written = results.filter(({ line }) => shown.has(line));
  const count = (done: string): number => written.filter((line) => line.done === done).length;
  const parts = [
    `thêm mới ${count('new')}`,
    `cập nhật ${count('update')}`,
    ...(count('same') > 0 ? [`đã có sẵn ${count('same')}`] : []),
    ...(count('refused') > 0 ? [`bị từ chối ${count('refused')}`] : []),
  ];
  return (
    <p className="form-done figures" role="status">
      Đã ghi {written.length} dòng: {parts.join(', ')}.
    </p>
  );
}

function save(name: string, { headers, lines }: ImportPreview): void {
  const refused = lines.flatMap(({ cells, reason }) => (reason === null ? [] : [{ cells, reason }]));
  const address = URL.createObjectURL(new Blob([errorFile(headers, refused)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
