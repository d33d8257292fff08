/** Where the stand-in's jars and classes are, or are to be. */
export function standInFolder(): string;
/** Whether it can be started: Java is there, and `npm run setup:test` has fetched it. */
export function isInstalled(): boolean;
/** Fetches and compiles it; needs mvn and javac. `run` tells whether a command went well. */
export function install(run: (command: string, args: string[], cwd: string) => boolean): boolean;
