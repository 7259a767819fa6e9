import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Translate } from '../core/translate';
import { themes } from './theme/themes';
import { useColorScheme } from './theme/use-color-scheme';

/** What the page shows in a plain browser, where there is no workbook. */
export function OutsideExcel({ t }: { readonly t: Translate }) {
  const scheme = useColorScheme();
  return (
    <FluentProvider theme={themes[scheme]} style={{ minHeight: '100vh', colorScheme: scheme }}>
      <main style={{ padding: '16px', maxWidth: '480px' }}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('pane:outside.title')}</MessageBarTitle>
            {t('pane:outside.text')}
          </MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
