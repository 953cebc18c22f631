/** What the linter holds everybody to. Conventions it cannot see are guarded by test/house. */
import { createRequire } from 'node:module';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';

const directions = createRequire(import.meta.url)('./src/import-directions.json');
const folders = Object.keys(directions);

/** One zone a folder and a folder it must not import; the message says why. */
const zones = Object.entries(directions).flatMap(
  ([folder, { mayImport, typesFrom = [], entriesMayImport = [], why }]) =>
    folders
      .filter(
        (other) => other !== folder && ![...mayImport, ...typesFrom, ...entriesMayImport].includes(other),
      )
      .map((other) => ({ target: `./src/${folder}`, from: `./src/${other}`, message: why })),
);

const nodeGlobals = Object.fromEntries(
  ['process', 'Buffer', 'URL', 'console', 'setTimeout', 'clearTimeout', 'performance', 'fetch'].map(
    (name) => [name, 'readonly'],
  ),
);

/** The plugin's own rules; what else it recommends is set above for everybody. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([rule]) => rule.startsWith('office-addins/')),
);

export default ts.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Rules and commands are plain objects; none of their members looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
      // "{}" and void callbacks read well where a promise or a listener is expected.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-restricted-globals': [
        'error',
        { name: 'name', message: 'This is window.name; a variable is missing.' },
        { name: 'event', message: 'This is window.event; a parameter is missing.' },
      ],
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**', 'src/taskpane/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // The adapter loads in one place and reads in another, which these two rules follow within a function
    // only; and it asks again for members that the types promise and older Excel lacks.
    files: ['src/excel/**'],
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/call-sync-before-read': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
    },
  },
  {
    // Tests look inside: a row known to be there is taken with "!", answers of fakes may be loose.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  prettier,
);
