/** One runner for all: unit, golden and property tests; test/e2e drives a real browser. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  reporters: ['default', '<rootDir>/test/support/plain-reporter.cjs'],
  transformIgnorePatterns: ['/node_modules/(?!(@dqcai|fflate)/)'],
};
