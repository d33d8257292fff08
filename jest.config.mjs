// Tests run as ES modules, straight from the TypeScript sources.
import process from 'node:process';

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
  testTimeout: process.env.TEST_STORE === undefined && process.env.TEST_QUEUE === undefined ? 60_000 : 120_000,
  maxWorkers: 2,
};
