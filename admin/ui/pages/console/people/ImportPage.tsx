/** Reads a list of people from a CSV or XLSX file: first what would become of each line, then the writing. */
import { useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/client.ts';
import { call, saidOf } from '../../../api/client.ts';
import type { ImportPreview } from '../../../api/types.ts';
import { Waiting } from '../../../parts/Notes.tsx';
import { PageBody } from '../PageBody.tsx';
import { errorFile } from './error-lines.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { useImport } from './use-import.ts';

export function ImportPage(): ReactNode {
  const [name, setName] = useState('');
  const preview = useMutation<ImportPreview, ApiProblem, File>({
    mutationFn: (file) => call('POST /people/import/preview', { file }),
  });
  const writing = useImport();
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setName(file.name);
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
        <input type="file" className="unseen" accept=".csv,.xlsx,text/csv" onChange={onFile} disabled={writing.busy} />
      </label>
      {preview.isPending && <Waiting rows={6} label={`Đang đọc ${name}`} />}
      {preview.error !== null && (
        <p className="form-problem" role="alert">
          {name}: {saidOf(preview.error)}
        </p>
      )}
      {preview.data !== undefined && <Read name={name} preview={preview.data} writing={writing} />}
    </PageBody>
  );
}

interface ReadProps {
  name: string;
  preview: ImportPreview;
  writing: ReturnType<typeof useImport>;
}

function Read({ name, preview, writing }: ReadProps): ReactNode {
  const { counts, ignored, lines } = preview;
  const wanted = counts.new + counts.update;
  const over = writing.total > 0 && !writing.busy;
  return (
    <>
      <p className="quiet">
        {name}: {lines.length} dòng. Chưa ghi gì cho tới khi bấm “Ghi”.
        {ignored.length > 0 && ` Không dùng cột: ${ignored.join(', ')}.`}
      </p>
      <PreviewTable preview={preview} results={writing.results} />
      {writing.busy && <Progress writing={writing} />}
      {over && <Result writing={writing} />}
      <div className="form-foot">
        {counts.refused > 0 && (
          <Button variant="default" onClick={() => save(`loi-${name.replace(/\.\w+$/, '')}.csv`, preview)}>
            Tải {counts.refused} dòng bị từ chối
          </Button>
        )}
        {wanted === 0 ? (
          <span className="quiet">Không có dòng nào cần ghi.</span>
        ) : (
          writing.total === 0 && <Button onClick={() => void writing.write(lines)}>Ghi {wanted} dòng</Button>
        )}
        {writing.busy && (
          <Button variant="default" onClick={writing.stop}>
            Dừng
          </Button>
        )}
      </div>
    </>
  );
}

function Progress({ writing }: Pick<ReadProps, 'writing'>): ReactNode {
  return (
    <p role="status">
      <span className="figures">
        Đang ghi {writing.results.length}/{writing.total}. Giữ trang này mở.
      </span>
      <progress className="progress" value={writing.results.length} max={writing.total} aria-label="Đã ghi" />
    </p>
  );
}

function Result({ writing }: Pick<ReadProps, 'writing'>): ReactNode {
  const count = (done: string): number => writing.results.filter((line) => line.done === done).length;
  const parts = [
    `thêm mới ${count('new')}`,
    `cập nhật ${count('update')}`,
    ...(count('same') > 0 ? [`đã có sẵn ${count('same')}`] : []),
    ...(count('refused') > 0 ? [`bị từ chối ${count('refused')}`] : []),
  ];
  return (
    <>
      <p className="form-done figures" role="status">
        Đã ghi {writing.results.length}/{writing.total} dòng: {parts.join(', ')}.
      </p>
      {writing.problem !== null && (
        <p className="form-problem" role="alert">
          {writing.problem}
        </p>
      )}
    </>
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
