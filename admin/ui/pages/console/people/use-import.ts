/** Writes the lines of a previewed list, a hundred at a time, so that nobody else waits; it may be stopped and gone on with. */
import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call, saidOf } from '../../../api/client.ts';
import type { ImportLine, Imported } from '../../../api/types.ts';

const AT_ONCE = 100;
const TOUCHED = ['cases', 'counts', 'people', 'isolation'];

export interface Writing {
  /** lines to write, and those of them that are over */
  total: number;
  results: readonly Imported[];
  busy: boolean;
  /** why it stopped before the end */
  problem: string | null;
}

const NOTHING: Writing = { total: 0, results: [], busy: false, problem: null };

export function useImport(): Writing & {
  write: (lines: readonly ImportLine[]) => Promise<void>;
  stop: () => void;
  reset: () => void;
} {
  const client = useQueryClient();
  const [writing, setWriting] = useState<Writing>(NOTHING);
  const stopped = useRef(false);

  const write = async (lines: readonly ImportLine[]): Promise<void> => {
    const wanted = lines.flatMap(({ line, fate, person }) =>
      person !== null && (fate === 'new' || fate === 'update') ? [{ line, person }] : [],
    );
    stopped.current = false;
    let results: readonly Imported[] = [];
    let problem: string | null = null;
    setWriting({ total: wanted.length, results, busy: true, problem });
    for (let from = 0; from < wanted.length && problem === null; from += AT_ONCE) {
      try {
        const answer = await call('POST /people/import', { body: { lines: wanted.slice(from, from + AT_ONCE) } });
        results = [...results, ...answer.lines];
      } catch (fault) {
        problem = saidOf(fault);
      }
      if (stopped.current)
        problem ??= 'Đã dừng theo yêu cầu. Gửi lại tệp này để ghi tiếp: người đã ghi không bị ghi lại.';
      setWriting({ total: wanted.length, results, busy: true, problem });
    }
    setWriting({ total: wanted.length, results, busy: false, problem });
    await Promise.all(TOUCHED.map((name) => client.invalidateQueries({ queryKey: [name] })));
  };

  return {
    ...writing,
    write,
    stop: () => {
      stopped.current = true;
    },
    reset: () => setWriting(NOTHING),
  };
}
