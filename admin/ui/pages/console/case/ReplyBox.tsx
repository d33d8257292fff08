/** Writing to the person: channel, SMS parts, canned texts, and giving the conversation back to Bình An. */
import { useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { saidOf } from '../../../api/client.ts';
import { useAct } from '../../../api/queries.ts';
import type { CaseAct } from '../../../api/queries.ts';
import type { CaseDetail } from '../../../api/types.ts';
import { CANNED } from '../../../words/canned.ts';
import { CHANNEL_WORDS } from '../../../words/labels.ts';
import { smsParts } from '../../../words/sms-length.ts';

const LONGEST = 2000;

export function ReplyBox({
  item,
  field,
}: {
  item: CaseDetail;
  field: RefObject<HTMLTextAreaElement | null>;
}): ReactNode {
  const act = useAct(item.id);
  const [text, setText] = useState('');
  const channel = lastChannel(item);
  const parts = channel === 'sms' ? smsParts(text) : 0;
  const run = (asked: CaseAct, done: () => void): void => {
    const onError = (fault: Error): void => void notifications.show({ message: saidOf(fault), color: 'red' });
    act.mutate(asked, { onSuccess: done, onError });
  };
  const send = (): void => {
    if (text.trim() !== '') run({ act: 'replies', body: { text: text.trim() } }, () => setText(''));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const handBack = (): void =>
    run({ act: 'hand-back' }, () => notifications.show({ message: 'Bình An trả lời tiếp người này.' }));
  return (
    <div className="reply">
      <textarea
        ref={field}
        rows={2}
        value={text}
        maxLength={LONGEST}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
        placeholder="Trả lời… (Ctrl + Enter để gửi)"
        aria-label="Trả lời"
      />
      <div className="reply-foot">
        <span className="quiet figures">
          {channel === null ? 'Kênh dùng lần cuối' : `Gửi qua ${CHANNEL_WORDS[channel]}`}
          {parts > 0 && ` · ${parts} tin SMS`}
        </span>
        <CannedMenu onPick={(words) => setText(text === '' ? words : `${text.trimEnd()} ${words}`)} />
        <Button variant="subtle" size="compact-md" onClick={handBack} disabled={act.isPending}>
          Trả cho máy
        </Button>
        <Button size="compact-md" onClick={send} loading={act.isPending} disabled={text.trim() === ''}>
          Gửi
        </Button>
      </div>
    </div>
  );
}

/** The channel of the last message either way. */
function lastChannel(item: CaseDetail): keyof typeof CHANNEL_WORDS | null {
  const last = item.timeline.findLast((entry) => entry.type === 'message');
  return last?.type === 'message' ? last.channel : null;
}

function CannedMenu({ onPick }: { onPick: (words: string) => void }): ReactNode {
  return (
    <Menu position="top-end" shadow="md">
      <Menu.Target>
        <Button variant="subtle" size="compact-md">
          Câu mẫu
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {CANNED.map(({ label, text: words }) => (
          <Menu.Item key={label} onClick={() => onPick(words)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
