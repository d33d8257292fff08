/** Test results from a file: first what would become of each line, then taking it in; below, what was taken in before. */
import { useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/client.ts';
import { call, saidOf } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { ResultsImported, ResultsPreview } from '../../../api/types.ts';
import { Waiting } from '../../../parts/Notes.tsx';
import { PageBody } from '../PageBody.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { ResultLines } from './ResultLines.tsx';

export function ResultsPage(): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const preview = useMutation<ResultsPreview, ApiProblem, File>({
    mutationFn: (chosen) => call('POST /results/import/preview', { file: chosen }),
  });
  const taking = useWrite((chosen: File) => call('POST /results/import', { file: chosen }), ['resultImports']);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    if (chosen === undefined) return;
    setFile(chosen);
    taking.reset();
    preview.mutate(chosen);
    // so that the same file, corrected, can be chosen again
    event.target.value = '';
  };
  const fault = preview.error ?? taking.error;
  return (
    <PageBody title="Kết quả xét nghiệm" wide>
      <p>
        Chọn tệp <b>.xlsx</b>, <b>.csv</b> hoặc Bundle FHIR R4 (<b>.json</b>). Cần các cột: Mã xét nghiệm, Họ tên, Năm
        sinh, Kết quả; nên có: Số điện thoại, Loại xét nghiệm, Ct, Ngày lấy mẫu, Ngày trả kết quả, Đơn vị. Ai đang chờ
        kết quả được báo ngay, ban đêm thì lúc 6 giờ 30; kết quả sửa lại được báo lại cho người đã xem.
      </p>
      <label className="file-button">
        {file === null ? 'Chọn tệp' : 'Chọn tệp khác'}
        <input
          type="file"
          className="unseen"
          accept=".csv,.xlsx,.json,text/csv,application/json"
          onChange={onFile}
          disabled={taking.isPending}
        />
      </label>
      {preview.isPending && <Waiting rows={6} label={`Đang đọc ${file?.name ?? ''}`} />}
      {fault !== null && (
        <p className="form-problem" role="alert">
          {file?.name}: {saidOf(fault)}
        </p>
      )}
      {preview.data !== undefined && <ResultLines preview={preview.data} />}
      {preview.data !== undefined && file !== null && (
        <Foot preview={preview.data} done={taking.data} busy={taking.isPending} onTake={() => taking.mutate(file)} />
      )}
      <ImportHistory />
    </PageBody>
  );
}

interface FootProps {
  preview: ResultsPreview;
  /** what was taken in; undefined: nothing yet */
  done: ResultsImported | undefined;
  busy: boolean;
  onTake: () => void;
}

function Foot({ preview, done, busy, onTake }: FootProps): ReactNode {
  const { counts, ignored } = preview;
  const wanted = counts.new + counts.update;
  if (done !== undefined) {
    return (
      <p className="form-done figures" role="status">
        Đã nhập: mới {done.imported}, sửa {done.updated}, không nhận {done.rejected.length}.
      </p>
    );
  }
  return (
    <div className="form-foot">
      <span className="quiet">
        {ignored.length > 0 && `Không dùng cột: ${ignored.join(', ')}. `}
        {wanted === 0 ? 'Không có kết quả nào cần nhập.' : 'Chưa ghi gì cho tới khi bấm “Nhập”.'}
      </span>
      {wanted > 0 && (
        <Button loading={busy} onClick={onTake}>
          Nhập {wanted} kết quả
        </Button>
      )}
    </div>
  );
}
