/** The part of @nlpjs/nlu and @nlpjs/core that training uses; the packages bring no types. */
declare module '@nlpjs/nlu' {
  export class NluNeural {
    constructor(settings: Readonly<Record<string, unknown>>);
    prepare: (utterance: string) => Promise<Readonly<Record<string, number>>>;
    train(
      corpus: readonly { utterance: string; intent: string }[],
      settings?: Readonly<Record<string, unknown>>,
    ): Promise<unknown>;
    neuralNetwork: {
      lookup: { inputLookup: { items: string[] }; outputLookup: { items: string[] } };
      perceptrons: { weights: Float32Array; bias: number }[];
    };
  }
}
declare module '@nlpjs/core' {
  export class Container {
    use(plugin: unknown): void;
  }
}
