import { Component } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Translate } from '../../core/translate';

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

interface State {
  readonly failure?: Error;
}

/** Keeps a page that breaks while drawing from taking the pane with it, and says that the workbook is as it was. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(failure: Error): State {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { t, children } = this.props;
    if (!failure) return children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('pane:broken.title')}</MessageBarTitle>
          {t('pane:broken.text', { message: failure.message })}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ failure: undefined as never })}>
            {t('pane:broken.again')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
