/** Mistakes of whoever wrote a flow: thrown when it is loaded, or caught by the pipeline as a failure a person sees. */

export class FlowError extends Error {
  override readonly name = 'FlowError';
}
