import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/{data,smtp,entrypoints,locales,scripts}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        ...jsx,
        test: { name: 'component', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // one browser at a time: two at once on a small machine make pointer timing unreliable
          fileParallelism: false,
        },
      },
    ],
  },
});
