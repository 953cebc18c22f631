/** What stands in the pane until the workbook is there: that it is coming, or what is wrong and what to do. */
import { FluentProvider, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import { themeOf } from './theme';
import type { Appearance } from './theme';

export type StartProblem =
  | { readonly id: 'missing'; readonly address: string }
  | { readonly id: 'not-excel' }
  | { readonly id: 'too-old' };

interface StartScreenProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly problem: StartProblem | null;
}

export function StartScreen({ language, appearance, problem }: StartScreenProps) {
  const say = messages(language).pane.office;
  return (
    <FluentProvider
      theme={themeOf(appearance)}
      style={{ padding: 16, minHeight: '100vh', boxSizing: 'border-box' }}
    >
      <main>
        {problem ? (
          <MessageBar layout="multiline" intent="error">
            <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
              {problem.id === 'missing'
                ? say.missing(problem.address)
                : problem.id === 'not-excel'
                  ? say.notExcel
                  : say.tooOld}
            </MessageBarBody>
          </MessageBar>
        ) : (
          <Spinner label={say.loading} />
        )}
      </main>
    </FluentProvider>
  );
}
