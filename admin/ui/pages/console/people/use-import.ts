/** Writes a previewed list by sending its file once more; what is written already is not written twice. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import type { ApiProblem } from '../../../api/client.ts';
import type { Imported } from '../../../api/types.ts';

const TOUCHED = ['cases', 'counts', 'people', 'person', 'isolation'];

/** What became of each line, in the order of the file. */
export function useImport(): UseMutationResult<readonly Imported[], ApiProblem, File> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => (await call('POST /people/import', { file })).lines,
    // Also after a fault: a part may be written.
    onSettled: () => Promise.all(TOUCHED.map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}
