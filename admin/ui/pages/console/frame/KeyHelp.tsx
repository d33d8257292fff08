/** All keys of the console. */
import type { ReactNode } from 'react';
import { Modal } from '@mantine/core';

const KEYS: readonly [string, string][] = [
  ['j / k', 'ca dưới / ca trên'],
  ['Enter', 'mở ca đang chọn'],
  ['r', 'trả lời'],
  ['a', 'giao ca'],
  ['e', 'đóng ca'],
  ['.', 'hiện các ca mới'],
  ['/', 'tìm'],
  ['?', 'bảng này'],
];

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title="Phím tắt" closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <dl className="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
