import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslate } from '../services';

/** A reading of the workbook that did not work; reading changes nothing, and that is said. */
export function LoadFailure({
  failure,
  onAgain,
}: {
  readonly failure: unknown;
  readonly onAgain: () => void;
}) {
  const t = useTranslate();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('pane:load.title')}</MessageBarTitle>
        {t('pane:load.text', { message: failure instanceof Error ? failure.message : String(failure) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{t('pane:load.again')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
