import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { FluentProvider, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Result } from '../core/result';
import { AnnouncerProvider } from './announcer';
import { CommandNotice } from './components/command-notice';
import { ErrorBoundary } from './components/error-boundary';
import { LoadFailure } from './components/load-failure';
import { NavBar } from './components/nav-bar';
import { NavigationProvider } from './navigation';
import type { Route } from './navigation';
import HomePage from './pages/home-page';
import { ServicesProvider, useServices } from './services';
import type { PaneServices } from './services';
import { NO_LEAD_DRAFT, SessionProvider } from './state/session';
import type { HostTheme } from './theme/color-scheme';
import { themes } from './theme/themes';
import { useColorScheme } from './theme/use-color-scheme';
import { useAsync } from './state/use-async';
import type { ApplyReport } from '../workflows/write-plan';

// Home is what the pane opens with; every other page is loaded when somebody goes there.
const RunPage = lazy(() => import('./pages/run-page'));
const CustomerPage = lazy(() => import('./pages/customer-page'));
const LogPage = lazy(() => import('./pages/log-page'));
const TablesPage = lazy(() => import('./pages/tables-page'));
const RulesPage = lazy(() => import('./pages/rules-page'));
const FunctionsPage = lazy(() => import('./pages/functions-page'));
const HistoryPage = lazy(() => import('./pages/history-page'));
const HelpPage = lazy(() => import('./pages/help-page'));

const useStyles = makeStyles({
  provider: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    overflowWrap: 'anywhere',
  },
  // Korean is broken between words, not inside them.
  korean: { wordBreak: 'keep-all' },
});

/** Shows what is in it as soon as the texts are there that the first page does without. */
function Worded({ children }: { readonly children: ReactNode }) {
  const { texts, translator } = useServices();
  const { status, failure, reload } = useAsync(texts);
  if (status === 'failed') return <LoadFailure failure={failure} onAgain={reload} />;
  return status === 'ready' ? children : <Spinner label={translator.t('pane:loading')} />;
}

function Page({ route, visit }: { readonly route: Route; readonly visit: number }) {
  if (route.page === 'home') return <HomePage />;
  return (
    <Worded>
      <LaterPage route={route} visit={visit} />
    </Worded>
  );
}

function LaterPage({
  route,
  visit,
}: {
  readonly route: Exclude<Route, { readonly page: 'home' }>;
  readonly visit: number;
}) {
  switch (route.page) {
    case 'run':
      return <RunPage key={route.task} task={route.task} visit={visit} />;
    case 'customer':
      return <CustomerPage key={visit} customer={route.customer} />;
    case 'log':
      return <LogPage key={visit} customer={route.customer} />;
    case 'tables':
      return <TablesPage />;
    case 'rules':
      return <RulesPage />;
    case 'functions':
      return <FunctionsPage />;
    case 'history':
      return <HistoryPage />;
    case 'help':
      return <HelpPage />;
  }
}

/** Lets the ribbon buttons (or the workbench) move the pane; returns the way to stop listening. */
export type RouteSource = (listener: (route: Route) => void) => () => void;

/** Tells what ribbon buttons did without the pane; returns the way to stop listening. */
export type CommandSource = (listener: (result: Result<ApplyReport>) => void) => () => void;

interface AppProps {
  readonly services: PaneServices;
  /** Theme of the host as it is at the moment. */
  readonly hostTheme?: () => HostTheme | undefined;
  readonly initialRoute?: Route;
  readonly routeSource?: RouteSource;
  readonly commandSource?: CommandSource;
}

/** The pane: navigation at the top, one page below it, one live region for screen readers. */
export function App({
  services,
  hostTheme,
  initialRoute = { page: 'home' },
  routeSource,
  commandSource,
}: AppProps) {
  const styles = useStyles();
  const scheme = useColorScheme(hostTheme);
  const [{ route, visit }, setPlace] = useState({ route: initialRoute, visit: 0 });
  const { t, language } = services.translator;
  const [asOf, setAsOf] = useState<number | undefined>(services.today);
  const [leads, setLeads] = useState(NO_LEAD_DRAFT);
  const [seconds, setSeconds] = useState<number>();
  const session = useMemo(
    () => ({ asOf, setAsOf, seconds, setSeconds, leads, setLeads }),
    [asOf, seconds, leads],
  );
  const navigate = useCallback((next: Route) => {
    setPlace((place) => ({ route: next, visit: place.visit + 1 }));
    window.scrollTo?.({ top: 0 });
  }, []);
  const moved = visit > 0;
  const navigation = useMemo(() => ({ navigate, moved }), [navigate, moved]);
  useEffect(() => routeSource?.(navigate), [routeSource, navigate]);
  const [command, setCommand] = useState<Result<ApplyReport>>();
  const { history } = services;
  useEffect(
    () =>
      commandSource?.((result) => {
        if (result.ok) history.add(result.value);
        setCommand(result);
      }),
    [commandSource, history],
  );

  return (
    // Scroll bars and the calendar button of a date are drawn by the browser, which must be told.
    <FluentProvider theme={themes[scheme]} className={styles.provider} style={{ colorScheme: scheme }}>
      <ServicesProvider value={services}>
        <NavigationProvider value={navigation}>
          <SessionProvider value={session}>
            <AnnouncerProvider>
              <NavBar current={route.page} />
              <main className={mergeClasses(styles.main, language === 'ko' && styles.korean)}>
                <ErrorBoundary key={route.page} t={t}>
                  {command && (
                    <Worded>
                      <CommandNotice result={command} onDismiss={() => setCommand(undefined)} />
                    </Worded>
                  )}
                  <Suspense fallback={<Spinner label={t('pane:loading')} />}>
                    <Page route={route} visit={visit} />
                  </Suspense>
                </ErrorBoundary>
              </main>
            </AnnouncerProvider>
          </SessionProvider>
        </NavigationProvider>
      </ServicesProvider>
    </FluentProvider>
  );
}
