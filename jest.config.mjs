// Jest in ESM mode with our own esbuild transform; run through tools/test.mjs, which sets --experimental-vm-modules.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/workspace/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/tools/jest-esbuild.cjs' },
  // Scenario and browser floors start workers and Chromium: the limit only has to catch a hang.
  testTimeout: 120_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/tools/heavy-first.cjs',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', 'local/**/*.{ts,tsx}', '!**/*.d.ts'],
  coverageProvider: 'v8',
};
