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
  testTimeout: 20000,
  maxWorkers: 2,
};
