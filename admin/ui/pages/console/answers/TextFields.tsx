/** The fields of what is told: on a screen, as SMS with its segments, when heard, and by which document. */
import type { ReactNode } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import { smsParts } from '../../../words/sms-length.ts';
import { withoutMarks } from './text-form.ts';
import type { Written } from './text-form.ts';

interface Props {
  written: Written;
  onChange: (written: Written) => void;
  /** what a source is here */
  sourceLabel?: string;
}

const MOST_PARTS = 2;

function smsWords(parts: number): string {
  if (parts === 0) return `tối đa ${MOST_PARTS} tin SMS`;
  return `${parts} tin SMS${parts > MOST_PARTS ? `, tối đa ${MOST_PARTS}: hãy viết ngắn lại` : ''}`;
}

export function TextFields({ written, onChange, sourceLabel = 'Theo văn bản nào' }: Props): ReactNode {
  const sms = written.sms.trim() === '' ? withoutMarks(written.chat) : written.sms;
  const parts = smsParts(sms);
  return (
    <>
      <Textarea
        label="Lời trả lời"
        description="Câu ngắn, nguy hiểm nói trước, không hứa xe cấp cứu"
        value={written.chat}
        onChange={(event) => onChange({ ...written, chat: event.target.value })}
        autosize
        minRows={3}
        maxLength={1000}
        required
      />
      <Textarea
        label="Bản SMS, không dấu"
        description={smsWords(parts)}
        error={parts > MOST_PARTS}
        placeholder="Bỏ trống thì lấy lời trên, bỏ dấu"
        value={written.sms}
        onChange={(event) => onChange({ ...written, sms: event.target.value })}
        autosize
        minRows={2}
      />
      <Textarea
        label="Bản đọc qua điện thoại"
        placeholder="Bỏ trống thì đọc lời trên"
        value={written.speech}
        onChange={(event) => onChange({ ...written, speech: event.target.value })}
        autosize
        minRows={2}
      />
      <TextInput
        label={sourceLabel}
        placeholder="Quyết định 2760/QĐ-BYT ngày 4/7/2023, hoặc: kiến thức y tế chung"
        value={written.source}
        onChange={(event) => onChange({ ...written, source: event.target.value })}
        required
      />
    </>
  );
}
