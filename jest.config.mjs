// Tests run as ES modules, straight from the TypeScript sources.

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testMatch: [
    '<rootDir>/test/**/*.test.ts',
    '<rootDir>/{bots,flows,nlp,adapters,admin/api,cases,locales,tools}/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data', '<rootDir>/.cache'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  globalSetup: '<rootDir>/test/servers/for-all.mjs',
  globalTeardown: '<rootDir>/test/servers/after-all.mjs',
  // a limit against hanging, not a measure: the machine may be slow
  testTimeout: 180_000,
  maxWorkers: 2,
};
