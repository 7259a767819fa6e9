import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './chrome/app';
import './chrome/styles.css';
import type { Theme } from './state';
import { openTestDoor } from './test-door';
import { initialLanguage, Workbench } from './workbench';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

const theme = (localStorage.getItem('workbench.theme') ?? systemTheme()) as Theme;
const workbench = new Workbench(initialLanguage(), theme);
window.fieldsheetWorkbench = {
  prepareRuntime: (page) => workbench.prepareRuntime(page),
  runtimeLoaded: () => workbench.runtimeLoaded(),
};
openTestDoor(workbench);
createRoot(root).render(
  <StrictMode>
    <App workbench={workbench} />
  </StrictMode>,
);

function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
